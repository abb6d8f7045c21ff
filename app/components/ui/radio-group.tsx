import { ChoiceGroup, type ChoiceGroupProps } from './choice-group';

/** Exactly one of a few choices, all of them in sight. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup kind="radio" {...props} />;
}
