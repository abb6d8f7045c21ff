import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { fileAddress } from '../entry/shown';
import { DemoMark } from '../ui/demo-mark';
import { DescriptionList } from '../ui/description-list';
import { GroupBadge } from '../ui/group-badge';
import { PhotoStrip } from '../ui/photo-strip';
import { ReportLink } from '../visit/report-link';
import { ProductPapers } from './product-papers';
import { roundPath, type SheetData, type ShownMaterial } from './shown';

const parts = ['market', 'technique', 'culture', 'other'] as const;

/** What a juror reads of the product: photos, facts, the producer's texts by criterion group, papers. */
export function ProductPanel({ data: { roundCode, entry, material, visitId, today } }: { data: SheetData }) {
  const t = useT();
  return (
    <section className="sheet-product" aria-label={t('jury.sheet.product')}>
      <p className="sheet-marks">
        <b className="figure">{entry.code}</b>
        <GroupBadge group={entry.group as ProductGroup} />
        {material.invented && <DemoMark />}
      </p>
      <h1 className="sheet-name">{material.name}</h1>
      <Photos material={material} />
      <Facts material={material} />
      {visitId && <ReportLink to={`${roundPath(roundCode)}/reports/${visitId}`} />}
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
        <ProductPapers papers={material.papers} today={today} />
      </section>
    </section>
  );
}

function Photos({ material: { name, photos } }: { material: ShownMaterial }) {
  const t = useT();
  if (photos.length === 0) return <p className="text-soft">{t('jury.sheet.noPhotos')}</p>;
  const shown = photos.map(({ fileId, caption }, index) => ({
    src: fileAddress(fileId, true),
    full: fileAddress(fileId),
    alt: caption || t('jury.sheet.photo', { number: index + 1, name }),
  }));
  return <PhotoStrip label={t('jury.sheet.photos')} photos={shown} />;
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
