import { type FormEvent, useRef, useState } from 'react';
import { photoTypes } from '~/forms/visit-photo';
import type { TabletVisit, VisitPhotoMeta } from '~/forms/visit-sync';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { WaitingPhoto } from '~/offline/visit/book';
import { Button } from '../ui/button';
import { FileField } from '../ui/file-field';
import { StatusBadge } from '../ui/status-badge';
import { TextField } from '../ui/text-field';
import { PlaceFields } from './place-fields';

type Keep = (photo: Omit<VisitPhotoMeta, 'photoId'>, file: Blob) => Promise<void>;
type Props = { visit: TabletVisit; waiting: readonly WaitingPhoto[]; keep: Keep };

/** The photos of a visit on a tablet: those at the server, those that wait, and one more. */
export function TabletPhotos({ visit, waiting, keep }: Props) {
  const t = useT();
  return (
    <>
      <ul className="grid gap-2">
        {visit.photos.map((photo) => (
          <PhotoLine key={photo.id} {...photo} sent />
        ))}
        {waiting.map((photo) => (
          <PhotoLine key={photo.photoId} {...photo} sent={false} />
        ))}
      </ul>
      {visit.photos.length + waiting.length === 0 && (
        <p className="text-soft">{t('visit.record.noPhotos')}</p>
      )}
      <AddPhoto keep={keep} />
    </>
  );
}

function PhotoLine({ caption, takenAt, sent }: { caption: string; takenAt: string; sent: boolean }) {
  const t = useT();
  return (
    <li className="flex flex-wrap items-center gap-2">
      <span className="break-words">{caption || t('visit.photo.file')}</span>
      <span className="text-soft">{t('visit.photo.at', { at: formatDateTime(takenAt) })}</span>
      <StatusBadge
        tone={sent ? 'success' : 'warning'}
        label={t(sent ? 'visit.tablet.photoSent' : 'visit.tablet.photoWaits')}
      />
    </li>
  );
}

function AddPhoto({ keep }: { keep: Keep }) {
  const t = useT();
  const place = useRef<VisitPhotoMeta['place']>(null);
  const [count, setCount] = useState(0);
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return;
    const caption = String(form.get('caption')).normalize('NFC').trim().slice(0, 200);
    await keep({ caption, takenAt: new Date().toISOString(), place: place.current }, file);
    place.current = null;
    setCount((was) => was + 1);
  };
  return (
    <form key={count} className="fields my-4" onSubmit={(event) => void add(event)}>
      <FileField
        label={t('visit.photo.file')}
        name="file"
        accept={photoTypes}
        capture="environment"
        limits={t('visit.photo.limits')}
        required
      />
      <TextField label={t('visit.photo.caption')} name="caption" maxLength={200} />
      <PlaceFields
        onChange={(found) => {
          place.current = found && pick(found);
        }}
      />
      <div>
        <Button icon="camera">{t('visit.photo.act')}</Button>
      </div>
    </form>
  );
}

const pick = ({
  latitude,
  longitude,
  accuracy,
}: {
  latitude: number;
  longitude: number;
  accuracy: number;
}) => ({
  ...{ latitude, longitude, accuracy },
});
