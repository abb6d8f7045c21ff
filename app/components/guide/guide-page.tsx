import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { type GuidePart, guideParts } from './guide-parts';

type Props = {
  /** The guide as it lies in docs/guides, in Vietnamese. */
  text: string;
  /** The addresses of its pictures by their names. */
  pictures: Readonly<Record<string, string>>;
};

/** A guide to read and to print. */
export function GuidePage({ text, pictures }: Props) {
  const t = useT();
  return (
    <article className="guide" lang="vi">
      {guideParts(text).map((part) => (
        <Part key={part.key} {...{ part, pictures }} />
      ))}
      <p className="no-print" lang={undefined}>
        <Button type="button" icon="print" onClick={() => window.print()}>
          {t('juryTablet.help.print')}
        </Button>
      </p>
    </article>
  );
}

function Part({ part, pictures }: { part: GuidePart; pictures: Props['pictures'] }) {
  switch (part.kind) {
    case 'title':
      return <h1>{part.text}</h1>;
    case 'heading':
      return <h2>{part.text}</h2>;
    case 'steps':
      return <ol>{part.lines.map(asItem)}</ol>;
    case 'points':
      return <ul>{part.lines.map(asItem)}</ul>;
    case 'picture':
      return (
        <figure>
          <img src={pictures[part.file]} alt={part.text} loading="lazy" width={1024} height={768} />
          <figcaption aria-hidden>{part.text}</figcaption>
        </figure>
      );
    default:
      return <p>{part.text}</p>;
  }
}

const asItem = (line: string) => <li key={line}>{line}</li>;
