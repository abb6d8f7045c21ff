import type { ReactNode } from 'react';

export type Fact = { term: string; value: ReactNode };

type Props = {
  /** `null` and `false` fall out; a fact without a value is shown as a dash. */
  facts: readonly (Fact | null | false)[];
  /** Term above value in columns, for many short facts. */
  columns?: boolean;
};

/** Facts of one thing, term by value. */
export function DescriptionList({ facts, columns }: Props) {
  return (
    <dl className={columns ? 'facts facts-columns' : 'facts'}>
      {facts
        .filter((fact) => fact !== null && fact !== false)
        .map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value === '' || value === undefined || value === null ? '–' : value}</dd>
          </div>
        ))}
    </dl>
  );
}
