import type { EntrySections, PaperKind } from './entry';

/**
 * What a file says otherwise than the one it was carried from, for whoever reads it at the higher level ("nâng cấp, bổ
 * sung"). Pure.
 */
export type FileContent = {
  name: string;
  setItems: readonly string[];
  sections: EntrySections;
  papers: readonly { kind: PaperKind; number: string }[];
  photos: readonly { fileId: string }[];
};

export type TextChange = { part: 'name' | keyof EntrySections; before: string; after: string };

export type FileChanges = {
  texts: TextChange[];
  items: { added: string[]; removed: string[] };
  papers: { added: { kind: PaperKind; number: string }[]; removed: { kind: PaperKind; number: string }[] };
  /** How many photos are new, and how many of the earlier ones are gone. */
  photos: { added: number; removed: number };
};

const parts = ['market', 'technique', 'culture', 'other'] as const;

/** Everything of `after` that `before` did not have and the reverse; texts that are only spaced otherwise are the same. */
export function fileChanges(before: FileContent, after: FileContent): FileChanges {
  const texts: TextChange[] = [
    { part: 'name', before: before.name, after: after.name },
    ...parts.map((part) => ({ part, before: before.sections[part], after: after.sections[part] })),
  ];
  const files = [before, after].map(({ photos }) => photos.map(({ fileId }) => fileId));
  const [was, is] = files as [string[], string[]];
  return {
    texts: texts.filter((text) => spaced(text.before) !== spaced(text.after)),
    items: sides(before.setItems, after.setItems, (item) => item),
    papers: sides(before.papers, after.papers, ({ kind, number }) => `${kind} ${number}`),
    photos: {
      added: is.filter((id) => !was.includes(id)).length,
      removed: was.filter((id) => !is.includes(id)).length,
    },
  };
}

/** Whether two files say the same. */
export function noChanges({ texts, items, papers, photos }: FileChanges): boolean {
  const lists = [texts, items.added, items.removed, papers.added, papers.removed];
  return lists.every((list) => list.length === 0) && photos.added === 0 && photos.removed === 0;
}

const spaced = (text: string): string => text.trim().replace(/\s+/g, ' ');

function sides<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((one) => !was.has(keyOf(one))),
    removed: before.filter((one) => !is.has(keyOf(one))),
  };
}
