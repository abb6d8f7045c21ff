import { type PointerEvent, useRef, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { extended, pointOf, signatureBox } from './signature-strokes';

type Props = {
  /** Told whenever a stroke has ended, and with an empty path when it is cleared. */
  onChange?: (path: string) => void;
};

/** A box to sign in with finger, pen or mouse; the path is sent as the field `path`. */
export function SignaturePad({ onChange }: Props) {
  const t = useT();
  const [path, setPath] = useState('');
  const drawing = useRef(false);
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const point = pointOf(event, true);
    setPath((was) => extended(was, point));
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return;
    const point = pointOf(event, false);
    setPath((was) => extended(was, point));
  };
  const end = () => {
    drawing.current = false;
    onChange?.(path);
  };
  const clear = () => {
    setPath('');
    onChange?.('');
  };
  const { width, height } = signatureBox;
  return (
    <div className="signature-pad">
      <p>{t('visit.signature.pad')}</p>
      <input type="hidden" name="path" value={path} />
      <svg
        className="signature signature-box"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('visit.signature.pad')}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path d={path} />
      </svg>
      <div>
        <Button type="button" variant="quiet" icon="refresh" onClick={clear}>
          {t('visit.signature.clear')}
        </Button>
      </div>
    </div>
  );
}
