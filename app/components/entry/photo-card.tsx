import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { fileAddress, type ShownEntry, type ShownPhoto } from './shown';

type Props = { entry: ShownEntry; photo: ShownPhoto; number: number; removable: boolean };

/** A photo in the hand: picture, caption, and the way to take it off. */
export function PhotoCard({ entry, photo, number, removable }: Props) {
  const t = useT();
  const named = t('producer.photos.nth', { number, name: entry.name });
  const { fileId, caption, width, height } = photo;
  return (
    <li className="card grid content-between gap-3">
      <a href={fileAddress(fileId)} className="block aspect-[3/2]">
        <img
          src={fileAddress(fileId, true)}
          alt={caption || named}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
          decoding="async"
          className="photo"
        />
      </a>
      {caption && <p>{caption}</p>}
      {removable && (
        <Form action={`/producer/entries/${entry.id}/photos/${photo.id}/removal`}>
          <Button
            variant="quiet"
            size="sm"
            icon="trash"
            aria-label={`${t('producer.photos.remove')}: ${caption || named}`}
          >
            {t('producer.photos.remove')}
          </Button>
        </Form>
      )}
    </li>
  );
}
