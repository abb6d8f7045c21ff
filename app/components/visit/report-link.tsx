import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Link } from '../ui/link';

/** Tells a reader of an entry that its producer was visited, and leads to the report. */
export function ReportLink({ to }: { to: string }) {
  const t = useT();
  return <Callout act={<Link to={to}>{t('visit.report.link')}</Link>}>{t('visit.report.linkLead')}</Callout>;
}
