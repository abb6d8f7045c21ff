import { useT } from '~/i18n/use-t';
import { PhotoGallery } from '../ui/photo-strip';
import { fileAddress, type ShownPhoto } from './shown';

/** The photos of an entry as a grid; each opens large. */
export function EntryPhotos({ name, photos }: { name: string; photos: readonly ShownPhoto[] }) {
  const t = useT();
  if (photos.length === 0) return <p className="text-soft">{t('producer.photos.none')}</p>;
  const shown = photos.map(({ fileId, caption, width, height }, index) => ({
    src: fileAddress(fileId, true),
    full: fileAddress(fileId),
    alt: caption || t('producer.photos.nth', { number: index + 1, name }),
    width: width ?? undefined,
    height: height ?? undefined,
  }));
  return <PhotoGallery label={t('producer.photos.label')} photos={shown} />;
}
