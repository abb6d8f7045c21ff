import { SourceLink } from './past-table';

/** Where published figures stand: addresses as links, anything else as text. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={source}>{source.startsWith('http') ? <SourceLink source={source} whole /> : source}</li>
      ))}
    </ul>
  );
}
