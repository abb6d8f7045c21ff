import type { EligibilityCheck, Verdict } from '~/domain/eligibility/check';
import { toJudge } from '~/domain/eligibility/eligibility';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import type { Tone } from '../ui/tone';
import { CheckSentence, type OpensEntry } from './check-sentence';

const tones: Record<Exclude<Verdict, 'toJudge'>, Tone> = { met: 'success', notMet: 'danger' };

type Props = { checks: readonly EligibilityCheck[]; opens?: OpensEntry };

/**
 * The eligibility check for whoever checks: what the file shows by itself, then what a person has to judge. Where something
 * is to be decided, its source stands beside it.
 */
export function CheckList({ checks, opens }: Props) {
  const t = useT();
  const questions = toJudge(checks);
  return (
    <>
      <Lines checks={checks.filter((check) => check.verdict !== 'toJudge')} opens={opens} />
      {questions.length > 0 && (
        <section className="mt-4">
          <h3>{t('eligibility.judge.title')}</h3>
          <p className="text-sm text-soft">{t('eligibility.judge.lead')}</p>
          <Lines checks={questions} opens={opens} />
        </section>
      )}
    </>
  );
}

function Lines({ checks, opens }: Props) {
  return (
    <ul className="grid">
      {checks.map((check) => (
        <Line key={check.code} check={check} opens={opens} />
      ))}
    </ul>
  );
}

function Line({ check, opens }: { check: EligibilityCheck; opens?: OpensEntry }) {
  const t = useT();
  const { code, source, verdict } = check;
  return (
    <li className="grid gap-1 border-b border-line py-2 last:border-0">
      <div className="flex items-start justify-between gap-4">
        <span className={verdict === 'met' ? undefined : 'font-semibold'}>
          {t(`eligibility.asked.${code}`)}
        </span>
        {verdict !== 'toJudge' && (
          <span className="shrink-0">
            <StatusBadge tone={tones[verdict]} label={t(`eligibility.verdict.${verdict}`)} />
          </span>
        )}
      </div>
      {verdict !== 'met' && (
        <>
          <div>
            <CheckSentence check={check} opens={opens} />
          </div>
          <p className="text-sm text-soft">{t(`eligibility.source.${source}`)}</p>
        </>
      )}
    </li>
  );
}
