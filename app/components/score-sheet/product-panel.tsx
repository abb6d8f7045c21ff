import type { ReactNode } from 'react';
import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { DemoMark } from '../ui/demo-mark';
import { DescriptionList } from '../ui/description-list';
import { GroupBadge } from '../ui/group-badge';
import { EarlierFile } from './earlier-file';
import { ProductPapers } from './product-papers';
import type { ShownMaterial, ShownPaper } from './shown';
import { VisitFindings } from './visit-findings';

const parts = ['market', 'technique', 'culture', 'other'] as const;

type Props = {
  entry: { code: string; group: number };
  material: ShownMaterial;
  photos: ReactNode;
  /** Leads to the report of a site visit, where there is one. */
  report?: ReactNode;
  /** How the scan of a paper is opened, where it is not by its address. */
  scan?: (paper: ShownPaper) => ReactNode;
  /** Stands at the end: the juror's own note. */
  children?: ReactNode;
};

/** What a juror reads of the product: photos, facts, the producer's texts by criterion group, papers. */
export function ProductPanel({ entry, material, photos, report, scan, children }: Props) {
  const t = useT();
  return (
    <section className="sheet-product" aria-label={t('jury.sheet.product')}>
      <p className="sheet-marks">
        <b className="figure">{entry.code}</b>
        <GroupBadge group={entry.group as ProductGroup} />
        {material.invented && <DemoMark />}
      </p>
      <h1 className="sheet-name">{material.name}</h1>
      {photos}
      <Facts material={material} />
      {report}
      {parts.map((part) => (
        <section key={part} className="sheet-text">
          <h2>{t(`jury.sheet.sections.${part}`)}</h2>
          {material.sections[part] ? (
            <p className="whitespace-pre-line">{material.sections[part]}</p>
          ) : (
            <p className="text-soft">{t('jury.sheet.nothingWritten')}</p>
          )}
        </section>
      ))}
      <section className="sheet-text">
        <h2>{t('jury.sheet.papers')}</h2>
        <ProductPapers papers={material.papers} closingDay={material.closingDay} scan={scan} />
      </section>
      {material.report && <VisitFindings code={entry.code} report={material.report} />}
      {material.earlier && <EarlierFile earlier={material.earlier} now={material} />}
      {children}
    </section>
  );
}

function Facts({ material }: { material: ShownMaterial }) {
  const t = useT();
  const { isSet, setItems, producer, address, province } = material;
  const items = (
    <ul className="list-disc pl-5">
      {setItems.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  return (
    <DescriptionList
      facts={[
        { term: t('jury.sheet.producer'), value: producer },
        { term: t('jury.sheet.address'), value: address },
        { term: t('jury.sheet.province'), value: province },
        isSet && setItems.length > 0 && { term: t('jury.sheet.items'), value: items },
      ]}
    />
  );
}
