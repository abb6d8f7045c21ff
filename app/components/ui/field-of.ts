/** What this module reads of a field of conform (`fields.title`): its shape only, so that any version fits. */
type Meta = {
  id: string;
  name: string;
  initialValue?: unknown;
  errors?: string[];
  required?: boolean;
  maxLength?: number;
};

/** A field of conform as props of the fields here: `<TextField label={…} {...fieldOf(fields.name)} />`. */
export function fieldOf({ id, name, initialValue, errors, required, maxLength }: Meta) {
  const defaultValue = typeof initialValue === 'string' ? initialValue : undefined;
  return { id, name, defaultValue, errors, required, maxLength };
}

/** The same for a single checkbox, which conform holds as `on`. */
export function checkOf({ id, name, initialValue, errors, required }: Meta) {
  return { id, name, defaultChecked: initialValue === 'on', errors, required };
}

/** The same for a group of checkboxes or radios: the chosen values. */
export function choiceOf({ id, name, initialValue, errors, required }: Meta) {
  const chosen = (Array.isArray(initialValue) ? initialValue : [initialValue]).filter(
    (value): value is string => typeof value === 'string',
  );
  return { id, name, chosen, errors, required };
}

/** The same for a file, which never comes back from the server. */
export function fileOf({ id, name, errors, required }: Meta) {
  return { id, name, errors, required };
}
