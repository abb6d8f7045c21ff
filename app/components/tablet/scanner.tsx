import { useEffect, useRef, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { frameReader } from './frame-reader';

type Props = { onRead: (text: string) => boolean; onClose: () => void };

/** Reads the code on a product's label with the camera; what is none of the juror's is said and reading goes on. */
export function Scanner({ onRead, onClose }: Props) {
  const t = useT();
  const video = useRef<HTMLVideoElement>(null);
  const [said, setSaid] = useState<'looking' | 'refused' | 'unknown'>('looking');
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const take = (text: string) => {
      const known = read.current(text);
      if (!known) setSaid('unknown');
      return known;
    };
    return watch(element, take, () => setSaid('refused'));
  }, []);
  return (
    <section className="scanner" aria-label={t('juryTablet.scan.title')}>
      {said === 'refused' ? (
        <Callout tone="warning">{t('juryTablet.scan.refused')}</Callout>
      ) : (
        <>
          <video ref={video} muted playsInline aria-label={t('juryTablet.scan.picture')} />
          <p role="status">{t(`juryTablet.scan.${said}`)}</p>
        </>
      )}
      <Button type="button" onClick={onClose}>
        {t('juryTablet.scan.stop')}
      </Button>
    </section>
  );
}

/** Watches the camera until a text is taken; answers how to stop. */
function watch(video: HTMLVideoElement, take: (text: string) => boolean, refused: () => void): () => void {
  let stream: MediaStream | undefined;
  let over = false;
  const stop = () => {
    over = true;
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const run = async () => {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    if (over) return stop();
    video.srcObject = stream;
    await video.play();
    const read = await frameReader();
    while (!over) {
      const text = await read(video);
      if (text && take(text)) return stop();
      await new Promise((resume) => setTimeout(resume, 200));
    }
  };
  run().catch(() => over || refused());
  return stop;
}
