import type { ReactNode } from 'react';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { fileAddress } from '../entry/shown';
import { degrees, type ShownPhoto } from './shown';

type Props = { photos: readonly ShownPhoto[]; actsOf?: (photo: ShownPhoto) => ReactNode };

/** The photos of a visit, each with time and place. */
export function PhotoList({ photos, actsOf }: Props) {
  const t = useT();
  if (photos.length === 0) return <p className="text-soft">{t('visit.record.noPhotos')}</p>;
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {photos.map((photo, index) => (
        <li key={photo.id} className="grid content-start gap-2">
          <a href={fileAddress(photo.fileId)}>
            <img
              className="photo"
              src={fileAddress(photo.fileId, true)}
              alt={photo.caption || t('visit.photo.alt', { number: index + 1 })}
              width={photo.width ?? 450}
              height={photo.height ?? 300}
              loading="lazy"
              decoding="async"
            />
          </a>
          {photo.caption && <p className="break-words">{photo.caption}</p>}
          <p className="text-soft">
            <TimeAndPlace photo={photo} />
          </p>
          {actsOf?.(photo)}
        </li>
      ))}
    </ul>
  );
}

function TimeAndPlace({ photo: { takenAt, place } }: { photo: ShownPhoto }) {
  const t = useT();
  const at = formatDateTime(takenAt);
  if (!place) return t('visit.photo.at', { at });
  const { latitude, longitude } = place;
  return t('visit.photo.atPlace', { at, latitude: degrees(latitude), longitude: degrees(longitude) });
}
