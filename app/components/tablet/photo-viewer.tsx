import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { useGestures } from './use-gestures';
import { usePhoto } from './use-photo';
import { whole, zoomed } from './zoom';

type Shown = { id: string; fileId: string; alt: string };

type Props = { photos: readonly Shown[]; first: number; onClose: () => void };

const middle = { x: 0, y: 0 };

/** Photos over the whole screen: pinch or + and − to look closer, swipe or the arrow keys to turn, Escape to close. */
export function PhotoViewer({ photos, first, onClose }: Props) {
  const t = useT();
  const box = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  const [zoom, setZoom] = useState(whole);
  const turn = (by: number) => {
    const next = at + by;
    if (next < 0 || next >= photos.length) return;
    setAt(next);
    setZoom(whole);
  };
  const gestures = useGestures(zoom, setZoom, turn);
  const closer = (factor: number) => setZoom(zoomed(zoom, factor, middle));
  useEffect(() => box.current?.showModal(), []);
  const photo = photos[at] as Shown;
  return (
    <dialog
      ref={box}
      className="viewer"
      aria-label={t('juryTablet.photo.viewer', { number: at + 1, count: photos.length })}
      onClose={onClose}
      onKeyDown={(event) => onKey(event, turn, closer)}
    >
      <div className="viewer-stage" {...gestures}>
        <Large photo={photo} style={`translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})`} />
      </div>
      <p className="viewer-caption" role="status">
        {t('juryTablet.photo.count', { number: at + 1, count: photos.length })} {photo.alt}
      </p>
      <ViewerBar
        {...{ turn, closer }}
        first={at === 0}
        last={at === photos.length - 1}
        close={() => box.current?.close()}
      />
    </dialog>
  );
}

function onKey({ key }: KeyboardEvent, turn: (by: number) => void, closer: (factor: number) => void): void {
  if (key === 'ArrowRight') turn(1);
  if (key === 'ArrowLeft') turn(-1);
  if (key === '+' || key === '=') closer(1.5);
  if (key === '-') closer(1 / 1.5);
}

function Large({ photo: { fileId, alt }, style }: { photo: Shown; style: string }) {
  const t = useT();
  const address = usePhoto(fileId);
  if (address) {
    return (
      <img className="viewer-photo" src={address} alt={alt} draggable={false} style={{ transform: style }} />
    );
  }
  return address === null ? <p>{t('juryTablet.photo.missing')}</p> : null;
}

type BarProps = {
  first: boolean;
  last: boolean;
  turn: (by: number) => void;
  closer: (factor: number) => void;
  close: () => void;
};

function ViewerBar({ first, last, turn, closer, close }: BarProps) {
  const t = useT();
  const acts = [
    { icon: 'chevron-left', label: 'previous', press: () => turn(-1), disabled: first },
    { icon: 'chevron-right', label: 'next', press: () => turn(1), disabled: last },
    { icon: 'minus', label: 'smaller', press: () => closer(1 / 1.5), disabled: false },
    { icon: 'plus', label: 'larger', press: () => closer(1.5), disabled: false },
  ] as const;
  return (
    <div className="viewer-bar">
      {acts.map(({ icon, label, press, disabled }) => (
        <Button
          key={label}
          type="button"
          aria-label={t(`juryTablet.photo.${label}`)}
          onClick={press}
          disabled={disabled}
        >
          <Icon name={icon} />
        </Button>
      ))}
      <Button type="button" icon="close" onClick={close}>
        {t('ui.close')}
      </Button>
    </div>
  );
}
