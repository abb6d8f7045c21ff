import { useT } from '~/i18n/use-t';
import { PageHeader } from '../ui/page-header';
import { CheckBox } from './check-box';

/** The page on which a certificate's code is typed. */
export function CheckForm() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('publicPages.check.title')} lead={t('publicPages.check.lead')} />
      <CheckBox titled={false} />
    </>
  );
}
