import type { PanelProblem } from '~/domain/panel/problems';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Details } from '../ui/details';
import { shortCode } from './short-code';

type Short = Extract<PanelProblem, { code: 'ENTRY_SHORT' }>;
type Other = Exclude<PanelProblem, Short>;

const isShort = (problem: PanelProblem): problem is Short => problem.code === 'ENTRY_SHORT';

/** What an assignment leaves unsatisfied, each with its facts; entries without enough sheets are named one by one. */
export function ProblemList({ problems, none }: { problems: readonly PanelProblem[]; none: string }) {
  const t = useT();
  const short = problems.filter(isShort);
  const others = problems.filter((problem): problem is Other => !isShort(problem));
  if (problems.length === 0) return <Callout tone="success">{none}</Callout>;
  return (
    <Callout tone="warning" title={t('panel.problems.title')}>
      <ul className="fault-list">
        {others.map((problem) => (
          <li key={JSON.stringify(problem)}>
            <ProblemText problem={problem} />
          </li>
        ))}
        {short.length > 0 && <li>{t('panel.problems.short', { count: short.length })}</li>}
      </ul>
      {short.length > 0 && <ShortEntries short={short} />}
    </Callout>
  );
}

function ProblemText({ problem }: { problem: Other }) {
  const t = useT();
  switch (problem.code) {
    case 'GROUP_LACKS_JURORS':
      return <>{t('panel.problems.groupLacks', problem)}</>;
    case 'OVER_WISH':
      return <>{t('panel.problems.overWish', problem)}</>;
    case 'LOAD_UNEVEN': {
      const { least, most } = problem;
      const facts = { least: least.juror, few: least.entries, most: most.juror, many: most.entries };
      return <>{t('panel.problems.uneven', facts)}</>;
    }
    default:
      return <Apart problem={problem} />;
  }
}

function Apart({ problem: { group, parts } }: { problem: Extract<Other, { code: 'NOT_CONNECTED' }> }) {
  const t = useT();
  return (
    <>
      {t('panel.problems.apart', { group, count: parts.length })}
      <Details summary={t('panel.problems.parts')}>
        <ul className="fault-list">
          {parts.map(({ jurors, entries }) => (
            <li key={entries[0]}>
              {t('panel.problems.part', {
                jurors: jurors.join(', '),
                entries: entries.map(shortCode).join(', '),
              })}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
}

function ShortEntries({ short }: { short: readonly Short[] }) {
  const t = useT();
  return (
    <Details summary={t('panel.problems.short', { count: short.length })}>
      <ul className="fault-list">
        {short.map((problem) => (
          <li key={problem.entry}>
            {t('panel.problems.shortLine', { ...problem, entry: shortCode(problem.entry) } as never)}{' '}
            <KeptFrom {...problem} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function KeptFrom({ kept }: Pick<Short, 'kept'>) {
  const t = useT();
  if (kept.length === 0) return null;
  const jurors = kept.map(({ juror, reason }) =>
    t('panel.problems.keptJuror', { juror, reason: t(`panel.reason.${reason}`) }),
  );
  return <>{t('panel.problems.kept', { jurors: jurors.join(', ') })}</>;
}
