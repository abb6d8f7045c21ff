import { useState } from 'react';
import { useT } from '~/i18n/use-t';
import type { ShownMaterial } from '../score-sheet/shown';
import { Icon } from '../ui/icon';
import { PhotoViewer } from './photo-viewer';
import { usePhoto } from './use-photo';

type Photo = ShownMaterial['photos'][number];

/** The photos of a product that lie on the tablet, in a row; each opens over the whole screen. */
export function Gallery({ material: { name, photos } }: { material: ShownMaterial }) {
  const t = useT();
  const [open, setOpen] = useState<number | null>(null);
  if (photos.length === 0) return <p className="text-soft">{t('jury.sheet.noPhotos')}</p>;
  const named = photos.map((photo, index) => ({
    ...photo,
    alt: photo.caption || t('jury.sheet.photo', { number: index + 1, name }),
  }));
  return (
    <>
      <ul className="photo-strip" aria-label={t('jury.sheet.photos')}>
        {named.map((photo, index) => (
          <li key={photo.id}>
            <button type="button" className="photo-open" onClick={() => setOpen(index)}>
              <Thumb photo={photo} />
            </button>
          </li>
        ))}
      </ul>
      {open !== null && <PhotoViewer photos={named} first={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** A photo in its row; one that has not arrived says so. */
function Thumb({ photo }: { photo: Photo & { alt: string } }) {
  const t = useT();
  const address = usePhoto(photo.fileId);
  if (address) {
    return <img className="photo" src={address} alt={photo.alt} width={450} height={300} decoding="async" />;
  }
  return (
    <span className="photo photo-missing">
      <span className="sr-only">{photo.alt}</span>
      {address === null && (
        <>
          <Icon name="image" size="lg" />
          {t('juryTablet.photo.missing')}
        </>
      )}
    </span>
  );
}
