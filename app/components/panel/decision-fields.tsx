import type { FieldMetadata } from '@conform-to/react';
import type { ComponentProps } from 'react';
import { useT } from '~/i18n/use-t';
import { DateField } from '../ui/date-field';
import { fieldOf } from '../ui/field-of';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

/** The decision a change of the jury rests on. */
export type DecisionTyped = { decisionNumber: string; decisionDate: string; reason: string };

type Meta = { [Name in keyof DecisionTyped]: FieldMetadata<string> };

type Props = {
  number: ComponentProps<typeof TextField> & { id: string };
  date: ComponentProps<typeof DateField> & { id: string };
  reason: ComponentProps<typeof TextArea> & { id: string };
};

/** A decision's parts as props of their controls. */
export function useDecision({ decisionNumber, decisionDate, reason }: Meta): Props {
  const t = useT();
  return {
    number: { ...fieldOf(decisionNumber), label: t('panel.decision.number') },
    date: { ...fieldOf(decisionDate), label: t('panel.decision.date') },
    reason: { ...fieldOf(reason), label: t('panel.decision.reason') },
  };
}

/** Number, day and reason of a decision. */
export function DecisionFields({ number, date, reason }: Props) {
  return (
    <>
      <TextField {...number} required maxLength={60} width="medium" autoComplete="off" />
      <DateField {...date} required />
      <TextArea {...reason} required maxLength={1000} />
    </>
  );
}
