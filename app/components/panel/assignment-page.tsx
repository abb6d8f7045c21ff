import { useForm } from '@conform-to/react';
import type { PanelProblem } from '~/domain/panel/problems';
import type { Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { FixedNote } from '../round/fixed-note';
import { RoundPageHeader } from '../round/round-page-header';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { NumberField } from '../ui/number-field';
import { Section } from '../ui/section';
import { AssignmentMatrix, type GroupMatrix } from './assignment-matrix';
import { type Load, LoadTable } from './load-table';
import { ProblemList } from './problem-list';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: Phase;
  assigns: boolean;
  minimum: number;
  /** Sheets that were asked for; null on the page of the present assignment. */
  sheets: number | null;
  loads: readonly Load[];
  problems: readonly PanelProblem[];
  matrices: readonly GroupMatrix[];
  mayAssign: boolean;
  /** Whether this is what boxes that are not confirmed come to. */
  checked?: boolean;
  answer: Answer;
};

/** Who scores which entry, proposed or as it stands: problems first, loads, then every cell to change and confirm. */
export function AssignmentPage(props: Props) {
  const { round, pages, phase, sheets, loads, problems, matrices, mayAssign } = props;
  const t = useT();
  const [title, lead] = headingOf(props).map((key) => t(key)) as [string, string];
  return (
    <>
      <RoundPageHeader {...{ round, pages, title, lead }} />
      {!mayAssign && <FixedNote phase={phase} />}
      <ProblemList problems={problems} none={t('panel.problems.none')} />
      {sheets !== null && <Asked sheets={sheets} minimum={props.minimum} />}
      <Section title={t('panel.proposal.loads')}>
        <LoadTable loads={loads} entries={entriesOf(matrices)} />
      </Section>
      {matrices.length > 0 && <Cells {...props} />}
    </>
  );
}

/** Title and first sentence: what is checked, what stands, or what is proposed. */
function headingOf({ checked, sheets, assigns }: Props): [string, string] {
  if (checked) return ['panel.check.title', 'panel.check.lead'];
  if (sheets !== null) return ['panel.proposal.title', 'panel.proposal.lead'];
  return ['panel.assignment.title', `panel.assignment.${assigns ? 'lead' : 'leadEverybody'}`];
}

/** Asks for another number of sheets; the proposal is made anew. */
function Asked({ sheets, minimum }: { sheets: number; minimum: number }) {
  const t = useT();
  return (
    <Form method="get" className="fields">
      <NumberField
        label={t('panel.proposal.sheets')}
        hint={t('panel.proposal.sheetsHint', { minimum })}
        name="sheets"
        defaultValue={String(sheets)}
        whole
      />
      <div>
        <Button>{t('panel.proposal.again')}</Button>
      </div>
    </Form>
  );
}

function Cells({ round, matrices, mayAssign, answer, sheets, checked }: Props) {
  const t = useT();
  const [form] = useForm({ lastResult: answer as never });
  const ticked = tickedIn(answer);
  return (
    <Section title={t('panel.proposal.matrix')} lead={mayAssign && t('panel.proposal.matrixLead')}>
      {/* Another proposal is another form: boxes keep what was ticked as long as they stay. */}
      <Form key={sheets ?? 'present'} id={form.id} noValidate>
        <FormErrors form={form.errors} />
        <fieldset disabled={!mayAssign}>
          {matrices.map((matrix) => (
            <AssignmentMatrix key={matrix.group} matrix={matrix} ticked={ticked} />
          ))}
        </fieldset>
        {mayAssign && (
          <div className="stack">
            <p className="text-soft">{t('panel.proposal.confirmHint')}</p>
            <Acts at={`/organiser/rounds/${round.code}/panel/assignment`} checked={checked} />
          </div>
        )}
      </Form>
    </Section>
  );
}

/** A changed assignment is checked as often as wanted, then confirmed; what was checked is confirmed at its own page. */
function Acts({ at, checked }: { at: string; checked: boolean | undefined }) {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" formAction={checked ? at : undefined}>
        {t('panel.proposal.confirm')}
      </Button>
      <Button formAction={`${at}/check`}>{t('panel.check.act')}</Button>
    </div>
  );
}

/** What was ticked in a form that came back refused. */
function tickedIn(answer: Answer): ReadonlySet<string> | null {
  const typed = answer?.initialValue?.pair;
  return typed === undefined ? null : new Set([typed].flat() as string[]);
}

function entriesOf(matrices: readonly GroupMatrix[]): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const { code, given } of matrices.flatMap((matrix) => matrix.entries)) {
    for (const juror of given) entries.set(juror, [...(entries.get(juror) ?? []), code]);
  }
  return entries;
}
