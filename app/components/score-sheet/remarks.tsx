import { useT } from '~/i18n/use-t';

/** Remarks to read; `level` 3 below the heading of the sheet. */
export function Remarks({ text, level }: { text: string; level: 2 | 3 }) {
  const t = useT();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="sheet-text">
      <Heading>{t('jury.sheet.remarks')}</Heading>
      <p className={text ? 'whitespace-pre-line' : 'text-soft'}>{text || t('jury.signature.noRemarks')}</p>
    </section>
  );
}
