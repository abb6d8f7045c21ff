import { useT } from '~/i18n/use-t';
import type { ShownEntry } from './shown';

const parts = ['market', 'technique', 'culture', 'other'] as const;

/** The description of an entry, by groups of criteria. */
export function EntryTexts({ sections }: { sections: ShownEntry['sections'] }) {
  const t = useT();
  return (
    <div className="grid gap-5">
      {parts.map((part) => (
        <div key={part}>
          <h3 className="font-semibold">{t(`producer.description.${part}`)}</h3>
          {sections[part] ? (
            <p className="mt-1 max-w-[46rem] whitespace-pre-line">{sections[part]}</p>
          ) : (
            <p className="mt-1 text-soft">{t('producer.description.empty')}</p>
          )}
        </div>
      ))}
    </div>
  );
}
