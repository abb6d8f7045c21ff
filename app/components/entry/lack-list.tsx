import type { Lack } from '~/domain/entry';
import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

const sectionOf: Record<Lack, 'product' | 'description' | 'photos' | 'papers'> = {
  photos: 'photos',
  market: 'description',
  technique: 'description',
  registrationPaper: 'papers',
  setItems: 'product',
  provincialCertificate: 'papers',
  paperExpired: 'papers',
};

type Props = {
  lacks: readonly Lack[];
  /** The address of the entry, where its own producer completes it. */
  own?: string;
};

/** What a file lacks, each with the way to the part where it is completed. */
export function LackList({ lacks, own }: Props) {
  const t = useT();
  return (
    <ul className="grid gap-3">
      {lacks.map((lack) => (
        <li key={lack} className="flex gap-2">
          <Icon name="warning" size="sm" />
          <span>
            {t(`domain.lack.${lack}`)}{' '}
            {own && (
              <Link
                to={`${own}/${sectionOf[lack]}`}
                aria-label={`${t('producer.entry.lackFix')}: ${t(`domain.lack.${lack}`)}`}
              >
                {t('producer.entry.lackFix')}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
