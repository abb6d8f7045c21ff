import { useForm } from '@conform-to/react';
import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DayList } from '../jury-day/day-list';
import { Button } from '../ui/button';
import { fieldOf } from '../ui/field-of';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { type PaperRow, usePaperColumns } from './paper-columns';

type Juror = { code: string; name: string };

type Props = {
  round: NamedRound;
  phase: string;
  mayAssist: boolean;
  jurors: readonly Juror[];
  papers: Listed<PaperRow>;
  answer: Answer;
  search: string;
};

/** Score sheets on paper: printed blank, found by their codes, listed. */
export function PapersPage({ round, phase, mayAssist, jurors, papers, answer, search }: Props) {
  const t = useT();
  const open = mayAssist && phase === 'SCORING';
  const columns = usePaperColumns(round.code, open);
  return (
    <>
      <DayHeader round={round} title={t('board.tab.papers')} lead={t('paperSheet.lead')} />
      {open && (
        <div className="board-columns">
          <Section title={t('paperSheet.find')} lead={t('paperSheet.findLead')}>
            <FindForm answer={answer} />
          </Section>
          <Section title={t('paperSheet.print')} lead={t('paperSheet.printLead')}>
            <PrintForm code={round.code} jurors={jurors} />
          </Section>
        </div>
      )}
      <Section title={t('paperSheet.list')}>
        <DayList
          caption={t('paperSheet.list')}
          list={papers}
          {...{ columns, search }}
          keyOf={({ juror, entry }) => `${juror} ${entry}`}
          empty={{ title: t('paperSheet.none') }}
          searched={t('paperSheet.search')}
        />
      </Section>
    </>
  );
}

function PrintForm({ code, jurors }: { code: string; jurors: readonly Juror[] }) {
  const t = useT();
  return (
    <Form
      method="get"
      action={`/secretariat/rounds/${code}/paper-sheets/blank`}
      className="fields"
      reloadDocument
    >
      <Select
        id="print-juror"
        name="juror"
        label={t('paperSheet.juror')}
        blank={t('paperSheet.all')}
        options={jurors.map((juror) => ({ value: juror.code, label: `${juror.code} · ${juror.name}` }))}
      />
      <div className="acts">
        <Button icon="print">{t('paperSheet.printAct')}</Button>
      </div>
    </Form>
  );
}

function FindForm({ answer }: { answer: Answer }) {
  const t = useT();
  const [form, fields] = useForm<{ juror: string; entry: string }>({ lastResult: answer });
  const juror = { ...fieldOf(fields.juror), label: t('paperSheet.jurorCode') };
  const entry = { ...fieldOf(fields.entry), label: t('paperSheet.entryCode') };
  return (
    <Form id={form.id} noValidate className="fields">
      <FormErrors form={form.errors} fields={[juror, entry]} />
      <TextField {...juror} required width="short" autoComplete="off" maxLength={20} />
      <TextField {...entry} required width="medium" autoComplete="off" maxLength={60} />
      <div className="acts">
        <Button variant="primary">{t('paperSheet.open')}</Button>
      </div>
    </Form>
  );
}
