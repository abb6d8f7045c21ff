import type { Listed } from '~/domain/listed';
import { useT } from '~/i18n/use-t';
import { DayHeader, type NamedRound } from '../board/day-header';
import { DayList } from '../jury-day/day-list';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { DateField } from '../ui/date-field';
import { Form } from '../ui/form';
import { Section } from '../ui/section';
import { Select } from '../ui/select';
import { type CardRow, useCardColumns } from './card-columns';

type Seat = { id: string; code: string; name: string; otherRoles: boolean };

type Props = {
  round: NamedRound;
  mayAssist: boolean;
  today: string;
  seats: readonly Seat[];
  cards: Listed<CardRow>;
  search: string;
};

/** Cards that sign jurors in: made, listed, withdrawn. */
export function CardsPage({ round, mayAssist, today, seats, cards, search }: Props) {
  const t = useT();
  const columns = useCardColumns(round.code, mayAssist);
  return (
    <>
      <DayHeader round={round} title={t('board.tab.cards')} lead={t('juryDay.cards.lead')} />
      {mayAssist && seats.length > 0 && (
        <Section title={t('juryDay.cards.make')} lead={t('juryDay.cards.makeLead')}>
          <MakeForm {...{ round, today, seats }} />
        </Section>
      )}
      <Section title={t('board.tab.cards')}>
        <DayList
          caption={t('board.tab.cards')}
          list={cards}
          {...{ columns, search }}
          keyOf={({ id }) => id}
          empty={{ title: t('juryDay.cards.none'), text: t('juryDay.cards.noneNext') }}
          searched={t('juryDay.cards.search')}
        />
      </Section>
    </>
  );
}

function MakeForm({ round, today, seats }: Pick<Props, 'round' | 'today' | 'seats'>) {
  const t = useT();
  const kept = seats.filter(({ otherRoles }) => otherRoles).map(({ code }) => code);
  const options = seats
    .filter(({ otherRoles }) => !otherRoles)
    .map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }));
  return (
    <Form action={`/secretariat/rounds/${round.code}/cards/printing`} className="fields" reloadDocument>
      <DateField
        id="card-day"
        name="day"
        label={t('juryDay.cards.day')}
        defaultValue={today}
        min={today}
        required
      />
      <Select
        id="card-seat"
        name="seat"
        label={t('juryDay.cards.seat')}
        blank={t('juryDay.cards.all')}
        options={options}
      />
      {kept.length > 0 && <Callout>{t('juryDay.cards.otherRoles', { jurors: kept.join(', ') })}</Callout>}
      <div className="acts">
        <Button variant="primary" icon="print" pending={false}>
          {t('juryDay.cards.act')}
        </Button>
      </div>
    </Form>
  );
}
