import { claimWords } from '~/domain/visit/checklist';
import { type CheckItem, findings } from '~/domain/visit/record';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';

type Props = {
  item: CheckItem;
  /** The place of the line in the form: `items[3]`. */
  name: string;
  /** Whether a remark is missing where there must be one. */
  remarkLacks: boolean;
};

/** One line of the checklist: what the dossier says, three large choices, a remark. */
export function CheckFields({ item, name, remarkLacks }: Props) {
  const t = useT();
  const label = t(`visit.item.${item.kind}`, { key: item.key });
  const claim = claimWords(item, formatDay);
  return (
    <li className="check" id={`check-${item.id}`}>
      <input type="hidden" name={`${name}.id`} value={item.id} />
      <input type="hidden" name={`${name}.wasFinding`} value={item.finding ?? ''} />
      <input type="hidden" name={`${name}.wasRemark`} value={item.remark} />
      <h4>{label}</h4>
      <div className="check-claim">
        <p className="text-soft">{t('visit.record.dossier')}</p>
        <p className="whitespace-pre-line break-words">{claim}</p>
      </div>
      <RadioGroup
        label={`${t('visit.record.finding')}: ${label}`}
        labelHidden
        inline
        name={`${name}.finding`}
        id={`finding-${item.id}`}
        choices={findings.map((value) => ({ value, label: t(`visit.finding.${value}`) }))}
        chosen={item.finding ? [item.finding] : []}
        className="check-choices"
      />
      <TextArea
        label={t('visit.record.remark')}
        name={`${name}.remark`}
        id={`remark-${item.id}`}
        defaultValue={item.remark}
        rows={2}
        maxLength={2000}
        errors={remarkLacks ? [t('visit.record.remarkNeeded')] : null}
      />
    </li>
  );
}
