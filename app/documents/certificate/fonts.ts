import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/**
 * The papers' face: Tinos, metric-compatible with Times, with every Vietnamese letter. Reading a font's tables takes
 * longer than drawing a certificate, so each is read once in a process and lent to every document.
 */
export type Face = 'regular' | 'italic' | 'bold';

/** A font as pdfkit has opened it; it remembers the glyphs it has made. */
type OpenFont = { layout: unknown; _glyphs: object };

const find = createRequire(import.meta.url);

function opened(style: string): OpenFont {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' });
  doc.font(readFileSync(find.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`)));
  return (doc as unknown as { _font: { font: OpenFont } })._font.font;
}

const styles: [Face, string][] = [
  ['regular', '400Regular'],
  ['italic', '400Regular_Italic'],
  ['bold', '700Bold'],
];

const fonts = new Map<Face, OpenFont>();

/**
 * Lends the faces to a document. The remembered glyphs are cleared first: a glyph keeps the letter that it was first
 * made for, and a document's bytes must not depend on those drawn before it.
 */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const [face, style] of styles) {
    const font = fonts.get(face) ?? opened(style);
    fonts.set(face, font);
    font._glyphs = {};
    doc.registerFont(face, font as unknown as Buffer);
  }
}
