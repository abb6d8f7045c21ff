import type { EligibilityCheck, OtherEntry } from '~/domain/eligibility/check';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';

/** Where another entry can be read, if whoever looks may read it. */
export type OpensEntry = (entry: OtherEntry) => string | undefined;

const days = ['expiresOn', 'closingDay'];

/** What a check found, in a sentence, with the entries it names; nothing where the condition is met. */
export function CheckSentence({ check, opens }: { check: EligibilityCheck; opens?: OpensEntry }) {
  const t = useT();
  if (check.verdict === 'met') return null;
  const facts = Object.entries(check.facts).map(([name, value]) => [
    name,
    days.includes(name) ? formatDay(String(value)) : value,
  ]);
  const others = check.others ?? [];
  return (
    <>
      <span>{t(`eligibility.says.${check.says}`, Object.fromEntries(facts))}</span>
      {others.length > 0 && (
        <ul className="mt-1 list-disc ps-5" aria-label={t('eligibility.same')}>
          {others.map((entry) => (
            <li key={entry.id}>
              <OtherFile entry={entry} to={opens?.(entry)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OtherFile({ entry, to }: { entry: OtherEntry; to: string | undefined }) {
  const t = useT();
  const name = entry.code ? `${entry.code} – ${entry.name}` : entry.name;
  return (
    <>
      {to ? <Link to={to}>{name}</Link> : name} ({t(`domain.entryStatus.${entry.status}`)})
    </>
  );
}
