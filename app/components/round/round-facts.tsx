import { useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';

export type ShownRound = {
  code: string;
  name: string;
  nameEn: string;
  demo: boolean;
  past: boolean;
  disclosure: string;
  calendar: {
    registrationOpensAt: string;
    registrationClosesAt: string;
    forwardingClosesAt: string;
    scoringClosesAt: string;
  };
};

type Props = {
  round: ShownRound;
  hostName: string;
  provinces: number;
  figures: { entries: number; eligible: number; jurors: number; council: number } | null;
};

const none = { entries: 0, eligible: 0, jurors: 0, council: 0 };

/** What a round is made of: place, dates, files, people, disclosure. */
export function RoundFacts({ round, hostName, provinces, figures }: Props) {
  const t = useT();
  const { entries, eligible, jurors, council } = figures ?? none;
  const { registrationOpensAt, registrationClosesAt, forwardingClosesAt, scoringClosesAt } = round.calendar;
  const moments = { registrationOpensAt, registrationClosesAt, forwardingClosesAt, scoringClosesAt };
  return (
    <DescriptionList
      columns
      facts={[
        { term: t('organiser.round.code'), value: round.code },
        { term: t('organiser.round.host'), value: hostName },
        {
          term: t('organiser.round.provinces'),
          value: t('organiser.round.provincesText', { count: provinces }),
        },
        { term: t('organiser.round.counts'), value: t('organiser.round.countsText', { entries, eligible }) },
        { term: t('organiser.round.panel'), value: t('organiser.round.panelText', { jurors, council }) },
        {
          term: t('organiser.round.disclosure'),
          value: t(`organiser.round.disclosures.${round.disclosure}`),
        },
        ...Object.entries(moments).map(([moment, at]) => ({
          term: t(`organiser.calendar.${moment}`),
          value: <DateText at={at} time />,
        })),
      ]}
    />
  );
}
