import { useT } from '~/i18n/use-t';
import { Link } from '../ui/link';
import { Section } from '../ui/section';

export type NamedEntry = { id: string; code: string | null; name: string };

/** A named entry in one line. */
export const entryLine = ({ code, name }: NamedEntry): string => (code ? `${code} – ${name}` : name);

type Props = { list: string; merged: readonly NamedEntry[]; mergedInto: NamedEntry | null };

/** What was merged into a file, or what it was merged into; nothing where neither holds. */
export function Merges({ list, merged, mergedInto }: Props) {
  const t = useT();
  if (mergedInto) {
    return (
      <Section title={t('secretariat.check.mergedInto')}>
        <Link to={`${list}/entries/${mergedInto.id}`}>{entryLine(mergedInto)}</Link>
      </Section>
    );
  }
  if (merged.length === 0) return null;
  return (
    <Section title={t('secretariat.check.merged')}>
      <ul className="grid gap-2">
        {merged.map((entry) => (
          <li key={entry.id}>
            <Link to={`${list}/entries/${entry.id}`}>{entryLine(entry)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
