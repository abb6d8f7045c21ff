import type { ChangeEvent, ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from './button';
import { Form } from './form';
import { LinkButton } from './link';

type Props = {
  /** Says what is filtered, for those who listen. */
  label: string;
  /** SearchInput and Selects, in one line. */
  children: ReactNode;
  /** Where the page without filters is; given only while filters are set. */
  clearTo?: string;
  action?: string;
};

/**
 * Filters of a list in one line that stay in the address (GET). A choice applies at once; typed text with Enter or
 * the button, which also serves before scripts run.
 */
export function FilterBar({ label, children, clearTo, action }: Props) {
  const t = useT();
  const apply = (event: ChangeEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLSelectElement) event.currentTarget.requestSubmit();
  };
  return (
    <Form method="get" action={action} className="filters" role="search" aria-label={label} onChange={apply}>
      {children}
      <div className="filters-acts">
        <Button icon="filter">{t('ui.filter.apply')}</Button>
        {clearTo && (
          <LinkButton to={clearTo} variant="quiet">
            {t('ui.filter.clear')}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}
