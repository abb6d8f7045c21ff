import type { FileChanges } from '~/domain/entry-changes';
import { useT } from '~/i18n/use-t';
import { Details } from '../ui/details';

/** What a file says otherwise than before: lists in a line each, texts side by side on demand. */
export function ChangeList({ changes: { texts, items, papers, photos } }: { changes: FileChanges }) {
  const t = useT();
  const named = (paper: { kind: string; number: string }) =>
    t('juryTablet.earlier.paper', { kind: t(`domain.paper.${paper.kind}`), number: paper.number });
  const lines = [
    ...items.added.map((name) => t('juryTablet.earlier.itemAdded', { name })),
    ...items.removed.map((name) => t('juryTablet.earlier.itemRemoved', { name })),
    ...papers.added.map((paper) => t('juryTablet.earlier.paperAdded', { name: named(paper) })),
    ...papers.removed.map((paper) => t('juryTablet.earlier.paperRemoved', { name: named(paper) })),
    ...(photos.added > 0 ? [t('juryTablet.earlier.photosAdded', { count: photos.added })] : []),
    ...(photos.removed > 0 ? [t('juryTablet.earlier.photosRemoved', { count: photos.removed })] : []),
  ];
  return (
    <>
      {lines.length > 0 && (
        <ul className="list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {texts.map(({ part, before, after }) => (
        <Details key={part} summary={t(`juryTablet.earlier.text.${part}`)}>
          <Side head={t('juryTablet.earlier.before')} text={before} />
          <Side head={t('juryTablet.earlier.after')} text={after} />
        </Details>
      ))}
    </>
  );
}

function Side({ head, text }: { head: string; text: string }) {
  const t = useT();
  return (
    <>
      <p className="font-semibold">{head}</p>
      <p className="whitespace-pre-line">{text || t('juryTablet.earlier.nothing')}</p>
    </>
  );
}
