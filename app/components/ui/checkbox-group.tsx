import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

/** Any number of a few choices; each chosen value is sent under the same name. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup kind="checkbox" {...props} />;
}
