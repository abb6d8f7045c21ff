import { useEffect, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';

/** What Chromium hands over when the page may be installed. */
type InstallEvent = Event & { prompt(): Promise<unknown> };

/** How this page becomes an app on the home screen, where it is not one yet. */
export function InstallHint() {
  const t = useT();
  const [offer, setOffer] = useState<InstallEvent | null>(null);
  const [ios, setIos] = useState(false);
  useEffect(() => {
    setIos(isIos() && !window.matchMedia('(display-mode: standalone)').matches);
    const keep = (event: Event) => {
      event.preventDefault();
      setOffer(event as InstallEvent);
    };
    const done = () => setOffer(null);
    window.addEventListener('beforeinstallprompt', keep);
    window.addEventListener('appinstalled', done);
    return () => {
      window.removeEventListener('beforeinstallprompt', keep);
      window.removeEventListener('appinstalled', done);
    };
  }, []);
  if (ios) return <Callout>{t('tabletDoor.installIos')}</Callout>;
  if (!offer) return null;
  const act = (
    <Button type="button" onClick={() => void offer.prompt().then(() => setOffer(null))}>
      {t('tabletDoor.install')}
    </Button>
  );
  return <Callout act={act}>{t('tabletDoor.installText')}</Callout>;
}

/** An iPad says that it is a Macintosh, but it is touched. */
function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPad|iPhone/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}
