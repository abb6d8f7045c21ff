import type { FieldMetadata } from '@conform-to/react';
import type { ComponentProps } from 'react';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Checkbox } from '../ui/checkbox';
import { CheckboxGroup } from '../ui/checkbox-group';
import { checkOf, choiceOf } from '../ui/field-of';
import { GroupBadge } from '../ui/group-badge';

/** What a juror is charged with. */
export type DutyTyped = { groups: string[]; head: string };

type Meta = { groups: FieldMetadata<string[]>; head: FieldMetadata<string> };

type Props = {
  groups: ComponentProps<typeof CheckboxGroup> & { id: string };
  head: ComponentProps<typeof Checkbox>;
};

/** The duties as props of their controls. */
export function useDuties({ groups, head }: Meta): Props {
  const t = useT();
  const choices = productGroups.map((group) => ({
    value: String(group),
    label: <GroupBadge group={group} name="full" />,
  }));
  return {
    groups: { ...choiceOf(groups as never), label: t('organiser.panel.groups'), choices, required: true },
    head: { ...checkOf(head), label: t('organiser.panel.head'), hint: t('organiser.panel.headHint') },
  };
}

/** The product groups of a juror, and whether as head of the jury. */
export function DutyFields({ groups, head }: Props) {
  return (
    <>
      <CheckboxGroup {...groups} />
      <Checkbox {...head} />
    </>
  );
}
