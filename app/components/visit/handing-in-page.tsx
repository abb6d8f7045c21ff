import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { ReportBody } from './report-body';
import type { ShownVisit } from './shown';
import { VisitFrame } from './visit-frame';

/** The report before it is handed in: what it lacks, then all of it as jury and council will read it. */
export function HandingInPage({ faults, ...data }: ShownVisit & { faults: readonly string[] }) {
  const t = useT();
  const { lacks, may } = data;
  return (
    <VisitFrame {...data} of="team" title={t('visit.record.report')} lead={t('visit.record.reportLead')}>
      <FormErrors form={faults} />
      {lacks.length > 0 && (
        <Callout tone="warning" title={t('visit.record.lacks')}>
          <ul>
            {lacks.map(({ lack }) => (
              <li key={lack}>{t(`visit.lack.${lack}`)}</li>
            ))}
          </ul>
        </Callout>
      )}
      <ReportBody {...data} />
      {may.record && (
        <Form className="form-foot">
          <p>{t('visit.record.reportLead')}</p>
          <Button variant="primary">{t('visit.record.report')}</Button>
        </Form>
      )}
    </VisitFrame>
  );
}
