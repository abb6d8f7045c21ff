import type { FieldMetadata } from '@conform-to/react';
import { type Gap, gapKey } from '~/domain/closing-gaps';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';
import { fieldOf } from '../ui/field-of';
import { TextField } from '../ui/text-field';
import { useGapText } from './gap-text';

type Row = { key: string; reason: string };
type Props = { gaps: readonly Gap[]; fields: readonly FieldMetadata<Row>[] };

const kinds = ['SHEETS', 'TABLET', 'THIN'] as const;

/** A reason of its own for each gap, by kind; long lists are folded. */
export function GapReasons({ gaps, fields }: Props) {
  const t = useT();
  return kinds.map((kind) => {
    const rows = gaps.flatMap((gap, index) => (gap.kind === kind ? [{ gap, field: fields[index] }] : []));
    if (rows.length === 0) return null;
    const summary = t(`tally.gaps.kind.${kind}`, { count: rows.length });
    return (
      <Details key={kind} summary={summary} open={rows.length <= 20}>
        <div className="grid gap-4">
          {rows.map(({ gap, field }) => field && <GapReason key={gapKey(gap)} gap={gap} field={field} />)}
        </div>
      </Details>
    );
  });
}

function GapReason({ gap, field }: { gap: Gap; field: FieldMetadata<Row> }) {
  const t = useT();
  const text = useGapText();
  const { key, reason } = field.getFieldset();
  return (
    <div>
      <input type="hidden" name={key.name} value={gapKey(gap)} />
      <TextField
        {...fieldOf(reason)}
        label={text(gap)}
        hint={t('tally.gaps.own')}
        maxLength={500}
        autoComplete="off"
      />
    </div>
  );
}
