import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DateText } from '../ui/date-text';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { Progress } from '../ui/progress';
import { Section } from '../ui/section';
import { type Column, Table } from '../ui/table';

type Juror = {
  seatId: string;
  code: string;
  name: string;
  due: number;
  signed: number;
  left: number;
  remindedAt: string | null;
  now: boolean;
};

type Props = {
  round: NamedRound;
  phase: string;
  mayAssist: boolean;
  jurors: readonly Juror[];
  letter: { subject: string; text: string } | null;
};

/** Who has unsigned sheets, and the letter that one press sends them. */
export function RemindersPage({ round, phase, mayAssist, jurors, letter }: Props) {
  const t = useT();
  const open = mayAssist && phase === 'SCORING';
  const now = jurors.filter((juror) => juror.now);
  const shown = now[0] ?? jurors[0];
  return (
    <>
      <DayHeader round={round} title={t('board.tab.reminders')} lead={t('juryDay.reminders.lead')} />
      {jurors.length === 0 ? (
        <EmptyState icon="check-circle" title={t('juryDay.reminders.none')} />
      ) : (
        <>
          {open && <Everybody count={now.length} />}
          <JurorsTable jurors={jurors} open={open} />
        </>
      )}
      {letter && shown && (
        <Section
          title={t('juryDay.reminders.letter')}
          lead={t('juryDay.reminders.letterLead', { juror: shown.code })}
        >
          <article className="card">
            <p className="card-title">{letter.subject}</p>
            <p className="whitespace-pre-line">{letter.text}</p>
          </article>
        </Section>
      )}
    </>
  );
}

function Everybody({ count }: { count: number }) {
  const t = useT();
  if (count === 0) return <Callout>{t('juryDay.reminders.nobody')}</Callout>;
  return (
    <Form>
      <Button variant="primary" icon="mail">
        {t('juryDay.reminders.all', { count })}
      </Button>
    </Form>
  );
}

function JurorsTable({ jurors, open }: { jurors: readonly Juror[]; open: boolean }) {
  const t = useT();
  const act: Column<Juror> = {
    key: 'act',
    head: t('juryDay.act'),
    cell: ({ seatId, now }) => (now ? <One seatId={seatId} /> : t('juryDay.reminders.soon')),
  };
  const columns: Column<Juror>[] = [
    { key: 'juror', head: t('board.juror'), title: true, cell: ({ code, name }) => `${code} · ${name}` },
    {
      key: 'signed',
      head: t('board.signed'),
      cell: ({ code, signed, due }) => (
        <Progress label={`${code} ${t('board.signed')}`} labelHidden value={signed} max={due} />
      ),
    },
    { key: 'left', head: t('juryDay.reminders.left'), numeric: true, cell: ({ left }) => left },
    {
      key: 'last',
      head: t('juryDay.reminders.last'),
      nowrap: true,
      cell: ({ remindedAt }) =>
        remindedAt ? <DateText at={remindedAt} time /> : t('juryDay.reminders.never'),
    },
    ...(open ? [act] : []),
  ];
  return (
    <Table
      caption={t('board.tab.reminders')}
      captionHidden
      rows={jurors}
      keyOf={({ seatId }) => seatId}
      columns={columns}
    />
  );
}

function One({ seatId }: { seatId: string }) {
  const t = useT();
  return (
    <Form>
      <input type="hidden" name="seat" value={seatId} />
      <Button variant="quiet" size="sm">
        {t('juryDay.reminders.one')}
      </Button>
    </Form>
  );
}
