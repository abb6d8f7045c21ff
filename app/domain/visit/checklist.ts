import type { EntrySections, PaperKind } from '../entry';

/** What a checklist holds against reality: the product as named, a text of the description, a paper of the file. */
export const checkKinds = ['PRODUCT', 'SECTION', 'PAPER'] as const;

export type CheckKind = (typeof checkKinds)[number];

/** One line of a checklist: `key` names the section or the kind of paper, `claim` is what the dossier says. */
export type CheckLine = { kind: CheckKind; key: string; claim: string };

/** What a checklist is made from. Days are YYYY-MM-DD. */
export type CheckedDossier = {
  name: string;
  setItems: readonly string[];
  sections: EntrySections;
  papers: readonly { kind: PaperKind; number: string; issuer: string; issuedOn: string }[];
};

/** What the dossier says of a line, as people read it: the day of a paper is written as `dayOf` writes days. */
export function claimWords(
  { kind, claim }: Pick<CheckLine, 'kind' | 'claim'>,
  dayOf: (day: string) => string,
): string {
  return kind === 'PAPER' ? claim.replace(/\d{4}-\d{2}-\d{2}$/, dayOf) : claim;
}

const sections = ['market', 'technique', 'culture', 'other'] as const satisfies (keyof EntrySections)[];

/**
 * The checklist of an entry: its product with the items of a set, each section that says something, each paper. A text
 * that was left empty claims nothing, so nothing is to be checked.
 */
export function checklistOf(dossier: CheckedDossier): CheckLine[] {
  const { name, setItems, papers } = dossier;
  const product = [name, ...setItems].join('\n');
  return [
    { kind: 'PRODUCT', key: 'product', claim: product },
    ...sections
      .filter((key) => dossier.sections[key].trim() !== '')
      .map((key): CheckLine => ({ kind: 'SECTION', key, claim: dossier.sections[key] })),
    ...papers.map(
      (paper): CheckLine => ({
        kind: 'PAPER',
        key: paper.kind,
        claim: `${paper.number} · ${paper.issuer} · ${paper.issuedOn}`,
      }),
    ),
  ];
}
