/** A part of a guide as it is laid out. `key` tells it from the others. */
export type GuidePart = { key: string } & (
  | { kind: 'title' | 'heading' | 'text'; text: string }
  | { kind: 'steps' | 'points'; lines: string[] }
  | { kind: 'picture'; text: string; file: string }
);

/**
 * The parts of a guide of docs/guides: titles, headings, numbered steps, points, pictures and plain paragraphs, with an
 * empty line between any two. Nothing else of Markdown is used in them.
 */
export function guideParts(text: string): GuidePart[] {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim());
  return blocks.filter((block) => block !== '').map((block) => ({ key: block, ...partOf(block) }));
}

type Plain<T> = T extends unknown ? Omit<T, 'key'> : never;

function partOf(block: string): Plain<GuidePart> {
  const lines = block.split('\n');
  const [, alt = '', file] = /^!\[(.*)\]\((.*)\)$/.exec(block) ?? [];
  if (file) return { kind: 'picture', text: alt, file };
  if (block.startsWith('# ')) return { kind: 'title', text: block.slice(2) };
  if (block.startsWith('## ')) return { kind: 'heading', text: block.slice(3) };
  if (/^\d+\. /.test(block))
    return { kind: 'steps', lines: lines.map((line) => line.replace(/^\d+\. /, '')) };
  if (block.startsWith('- ')) return { kind: 'points', lines: lines.map((line) => line.slice(2)) };
  return { kind: 'text', text: lines.join(' ') };
}
