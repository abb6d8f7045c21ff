import { useLocale, useT } from '~/i18n/use-t';
import { DateText } from '../ui/date-text';
import { DescriptionList } from '../ui/description-list';
import { paperFacts } from './paper-facts';
import { roundName, type ShownEntry, type ShownRound } from './shown';

type Props = { entry: ShownEntry; round: ShownRound; provinceName: string };

/** What an entry is: product, facility, province, round, code. */
export function EntryFacts({ entry, round, provinceName }: Props) {
  const t = useT();
  const locale = useLocale();
  const { isSet, setItems, code, submittedAt, facility } = entry;
  const items = (
    <ul className="list-disc pl-5">
      {setItems.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <DescriptionList
      facts={[
        { term: t('producer.product.group'), value: t(`domain.group.${entry.group}`) },
        isSet && { term: t('producer.product.setItems'), value: setItems.length > 0 ? items : null },
        { term: t('producer.entry.producer'), value: facility.name },
        { term: t('producer.entry.province'), value: provinceName },
        { term: t('producer.entry.round'), value: roundName(round, locale) },
        { term: t('producer.entry.code'), value: code ?? t('producer.entry.noCode') },
        submittedAt !== null && {
          term: t('producer.entry.submittedAt'),
          value: <DateText at={submittedAt} time />,
        },
        ...paperFacts(entry.paper, t),
      ]}
    />
  );
}
