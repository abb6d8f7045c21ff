import type { FieldMetadata } from '@conform-to/react';
import { productGroups } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Checkbox } from '../ui/checkbox';
import { checkOf, choiceOf, fieldOf } from '../ui/field-of';
import { RadioGroup } from '../ui/radio-group';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';

/** What a person types about a product. */
export type ProductTyped = { name: string; group: string; isSet: string; setItems: string };

type Fields = { [Key in keyof ProductTyped]: FieldMetadata<string> };

/** What the product is: name, group, and the items of a set. */
export function ProductFields({ fields }: { fields: Fields }) {
  const t = useT();
  const choices = productGroups.map((group) => ({ value: String(group), label: t(`domain.group.${group}`) }));
  return (
    <>
      <TextField
        label={t('producer.product.name')}
        hint={t('producer.product.nameHint')}
        {...fieldOf(fields.name)}
        required
        maxLength={300}
      />
      <RadioGroup
        label={t('producer.product.group')}
        choices={choices}
        {...choiceOf(fields.group)}
        required
      />
      <Checkbox
        label={t('producer.product.isSet')}
        hint={t('producer.product.isSetHint')}
        {...checkOf(fields.isSet)}
      />
      <TextArea
        label={t('producer.product.setItems')}
        hint={t('producer.product.setItemsHint')}
        {...fieldOf(fields.setItems)}
        maxLength={4000}
      />
    </>
  );
}

/** The fields with their labels, for the list of faults. */
export function productFaults(fields: Fields, t: ReturnType<typeof useT>) {
  return [
    { ...fields.name, label: t('producer.product.name') },
    { ...fields.group, label: t('producer.product.group') },
    { ...fields.setItems, label: t('producer.product.setItems') },
  ].map(({ id, label, errors }) => ({ id, label, errors }));
}
