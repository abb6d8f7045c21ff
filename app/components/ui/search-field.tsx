import { useT } from '~/i18n/use-t';
import { Button } from './button';
import { Form } from './form';
import { VisuallyHidden } from './visually-hidden';

type Props = {
  /** What is searched: "Tìm sản phẩm, cơ sở". */
  label: string;
  name?: string;
  defaultValue?: string;
  action?: string;
  /** Other parameters of the page that the search keeps. */
  keep?: Record<string, string>;
};

/** A search of its own (GET). Inside a FilterBar use SearchInput. */
export function SearchField({ label, name = 'q', defaultValue, action, keep = {} }: Props) {
  const t = useT();
  return (
    <Form method="get" action={action} className="search" role="search">
      {Object.entries(keep).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <SearchInput {...{ label, name, defaultValue }} />
      <Button icon="search">{t('ui.search')}</Button>
    </Form>
  );
}

/** The input of a search, for forms that have their own button. */
export function SearchInput({
  label,
  name = 'q',
  defaultValue,
}: Pick<Props, 'label' | 'name' | 'defaultValue'>) {
  return (
    <label className="search-input">
      <VisuallyHidden>{label}</VisuallyHidden>
      <input
        type="search"
        className="control"
        {...{ name, defaultValue }}
        placeholder={label}
        enterKeyHint="search"
      />
    </label>
  );
}
