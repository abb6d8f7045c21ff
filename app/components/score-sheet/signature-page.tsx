import { missingCriteria } from '~/domain/rubric';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { heldMarks } from './fixed-sheet';
import { MarksTable } from './marks-table';
import { Remarks } from './remarks';
import { roundPath, type SheetData, sheetPath } from './shown';

/** The last look at a sheet before it is signed, or at what still keeps it from being signed. */
export function SignaturePage({ faults, ...data }: SheetData & { faults: readonly string[] }) {
  const t = useT();
  const { roundCode, entry, material, rubric, sheet } = data;
  const own = sheetPath(roundCode, entry.id);
  const marks = heldMarks(data);
  const missing = missingCriteria(rubric, marks).length;
  return (
    <>
      <PageHeader
        title={t('jury.signature.title', { code: entry.code })}
        lead={material.name}
        crumbs={[
          { to: '/jury', label: t('jury.home.title') },
          { to: roundPath(roundCode), label: t('jury.list.title') },
          { to: own, label: entry.code },
        ]}
      />
      <FormErrors form={faults} />
      <Standing data={data} missing={missing} />
      <MarksTable rubric={rubric} marks={marks} markAt={data.mayMark ? own : undefined} />
      <Remarks text={sheet.remarks} level={2} />
      <Form className="acts sheet-acts">
        <input type="hidden" name="seen" value={sheet.version} />
        {data.mayMark && missing === 0 && (
          <Button variant="primary" icon="pen">
            {t('jury.signature.act')}
          </Button>
        )}
        <LinkButton to={own} variant={missing > 0 ? 'primary' : 'secondary'}>
          {t('jury.signature.back')}
        </LinkButton>
      </Form>
    </>
  );
}

function Standing({ data, missing }: { data: SheetData; missing: number }) {
  const t = useT();
  const { signedAt } = data.sheet;
  if (signedAt) {
    const time = formatDateTime(signedAt);
    return <Callout tone="success">{t('jury.sheet.signedAt', { time })}</Callout>;
  }
  if (!data.mayMark) return <Callout>{t('jury.sheet.closed')}</Callout>;
  return missing > 0 ? (
    <Callout tone="warning">{t('jury.signature.missing', { count: missing })}</Callout>
  ) : (
    <Callout>{t('jury.signature.lead')}</Callout>
  );
}
