/** The most that a report repeats of a text of the dossier, which its readers have beside it. */
const most = 240;

/** The beginning of a text, cut between words and marked where more follows. */
export function excerpt(text: string): string {
  const flat = text.normalize('NFC').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()} …`;
}
