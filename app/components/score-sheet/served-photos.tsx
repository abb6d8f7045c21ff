import { useT } from '~/i18n/use-t';
import { fileAddress } from '../entry/shown';
import { PhotoStrip } from '../ui/photo-strip';
import type { ShownMaterial } from './shown';

/** The photos of a product as the server sends them; each opens large. */
export function ServedPhotos({ material: { name, photos } }: { material: ShownMaterial }) {
  const t = useT();
  if (photos.length === 0) return <p className="text-soft">{t('jury.sheet.noPhotos')}</p>;
  const shown = photos.map(({ fileId, caption }, index) => ({
    src: fileAddress(fileId, true),
    full: fileAddress(fileId),
    alt: caption || t('jury.sheet.photo', { number: index + 1, name }),
  }));
  return <PhotoStrip label={t('jury.sheet.photos')} photos={shown} />;
}
