import { drawFindings, leastTable } from './pdf-findings';
import { type Pages, page, type Style, text } from './pdf-pages';
import type { Part } from './report-parts';

const indent = 28;

type Of<K extends Part['kind']> = Extract<Part, { kind: K }>;

/** A paragraph; its first line is indented where it is running text. */
function paragraph(pages: Pages, words: string, style: Style = {}, first = 0): void {
  for (const [index, line] of pages.lines(words, page.width, style, first).entries()) {
    pages.need(text.line);
    pages.line(line, page.left + (index === 0 ? first : 0), pages.y, page.width, style);
    pages.y += text.line;
  }
  pages.y += 5;
}

function heading(pages: Pages, words: string): void {
  pages.need(text.line * 3);
  pages.y += 4;
  paragraph(pages, words, { face: 'bold' });
}

/** The name of a product, on the page on which its table begins. */
function subheading(pages: Pages, words: string): void {
  const style = { face: 'bold' } as const;
  pages.need(pages.lines(words, page.width, style).length * text.line + 5 + leastTable);
  paragraph(pages, words, style);
}

/** A signature: who, the drawing in its box, when; kept together on a page. */
function signature(pages: Pages, { name, title, note, drawn }: Of<'signature'>): void {
  const [who, office, when] = [
    pages.lines(name, page.width, { face: 'bold' }),
    pages.lines(title, page.width),
    pages.lines(note, page.width, { face: 'italic' }),
  ];
  const box = drawn ? 52 : 0;
  pages.need((who.length + office.length + when.length) * text.line + box + 8);
  const write = (lines: readonly string[], style: Style = {}) => {
    for (const line of lines) {
      pages.line(line, page.left, pages.y, page.width, style);
      pages.y += text.line;
    }
  };
  write(who, { face: 'bold' });
  write(office);
  if (drawn) {
    const { doc } = pages;
    doc.save().translate(page.left, pages.y).scale(0.25);
    doc.path(drawn.path).lineWidth(4).lineCap('round').lineJoin('round').strokeColor('#1a1a1a').stroke();
    doc.restore();
    pages.y += box;
  }
  write(when, { face: 'italic' });
  pages.y += 8;
}

/** A photo at most as wide as the text and a third of a page high, with its line below. */
function photo(pages: Pages, { jpeg, width, height, text: words }: Of<'photo'>): void {
  const scale = Math.min((page.width * 0.7) / width, 240 / height);
  const [wide, high] = [width * scale, height * scale];
  const lines = pages.lines(words, page.width, { face: 'italic' });
  pages.need(high + lines.length * text.line + 12);
  const x = page.left + (page.width - wide) / 2;
  pages.doc.image(Buffer.from(jpeg), x, pages.y, { width: wide, height: high });
  pages.y += high + 4;
  for (const line of lines) {
    pages.line(line, page.left, pages.y, page.width, { face: 'italic', align: 'center' });
    pages.y += text.line;
  }
  pages.y += 8;
}

/** Draws one part of the report where the pages have got to. */
export function drawPart(pages: Pages, part: Part): void {
  if (part.kind === 'heading') heading(pages, part.text);
  else if (part.kind === 'subheading') subheading(pages, part.text);
  else if (part.kind === 'text') paragraph(pages, part.text, {}, indent);
  else if (part.kind === 'fact') paragraph(pages, `${part.term}: ${part.text}`);
  else if (part.kind === 'findings') drawFindings(pages, part);
  else if (part.kind === 'signature') signature(pages, part);
  else photo(pages, part);
}
