import type { CheckCode, EligibilityCheck } from '~/domain/eligibility/check';
import { useT } from '~/i18n/use-t';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { CheckSentence } from './check-sentence';

/** The part of the file where a producer completes what is lacking; none where it is not in the file. */
const partOf: Partial<Record<CheckCode, 'product' | 'description' | 'photos' | 'papers'>> = {
  group: 'product',
  setItems: 'product',
  photos: 'photos',
  market: 'description',
  technique: 'description',
  registration: 'papers',
  decision: 'papers',
  certificate: 'papers',
  recognition: 'papers',
  papers: 'papers',
};

/** What a producer is told of a file, each with the way to the part where it is completed. */
export function LackList({ checks, own }: { checks: readonly EligibilityCheck[]; own: string }) {
  return (
    <ul className="grid gap-3">
      {checks.map((check) => (
        <li key={check.code} className="flex gap-2">
          <Icon name="warning" size="sm" />
          <div>
            <CheckSentence check={check} /> <Complete check={check} own={own} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Complete({ check, own }: { check: EligibilityCheck; own: string }) {
  const t = useT();
  const part = partOf[check.code];
  if (!part) return null;
  const act = t('producer.entry.lackFix');
  return (
    <Link to={`${own}/${part}`} aria-label={`${act}: ${t(`eligibility.asked.${check.code}`)}`}>
      {act}
    </Link>
  );
}
