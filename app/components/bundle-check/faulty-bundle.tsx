import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { faultSentence } from './fault-sentence';

/** A place of a file by its JSON path, and what is to be said of it, in English. */
export type Remark = { path: string; message: string };

/** A bundle with faults, the first found of `count`. */
export type FaultyCheck = { kind: 'faulty'; sha256: string; faults: Remark[]; count: number };

/** The faults of a bundle, each with its place. */
export function FaultyBundle({ check: { faults, count } }: { check: FaultyCheck }) {
  const t = useT();
  return (
    <Section title={t('bundleCheck.faulty')}>
      <Callout tone="danger" title={t('bundleCheck.faultyText', { count })}>
        {faults.length < count && t('bundleCheck.faultyMore', { shown: faults.length, count })}
      </Callout>
      <Table
        caption={t('bundleCheck.faultsCaption')}
        captionHidden
        rows={faults.map((fault, index) => ({ ...fault, index }))}
        keyOf={({ index }) => String(index)}
        columns={[
          {
            key: 'path',
            head: t('bundleCheck.path'),
            title: true,
            cell: ({ path }) => <code className="key">{path}</code>,
          },
          { key: 'fault', head: t('bundleCheck.fault'), cell: ({ message }) => faultSentence(message, t) },
        ]}
      />
    </Section>
  );
}
