import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { reportFile } from './shown';

/** The report as files. */
export function ReportFiles({ roundCode, visitId }: { roundCode: string; visitId: string }) {
  const t = useT();
  return (
    <p className="my-4 flex flex-wrap gap-3">
      <LinkButton to={reportFile(roundCode, visitId, 'pdf')} document icon="download">
        {t('visit.report.pdf')}
      </LinkButton>
      <LinkButton to={reportFile(roundCode, visitId, 'docx')} document icon="download">
        {t('visit.report.docx')}
      </LinkButton>
    </p>
  );
}
