import PDFDocument from 'pdfkit';
import { type Face, registerFaces } from './fonts';
import { type Fitted, fitted, type Measure, type Room } from './wrap';

/** Width and height of A4 upright, in points. */
export const a4: [number, number] = [595.28, 841.89];

/** A sheet of paper to set text on: a pdfkit page with the papers' faces and nothing placed by itself. */
export type Paper = {
  doc: PDFKit.PDFDocument;
  /** Measures text in a face, in points. */
  measure(face: Face): Measure;
  /** Sets a text, in NFC, into a room, in a face, without writing it. */
  fitText(text: string, face: Face, room: Room): Fitted;
  /** Writes one line with its left edge at x or its middle at x; `top` is the top of its line box of 1.2 sizes. */
  line(text: string, style: LineStyle): void;
  /** Writes a text into a room, in as many lines as it takes; brings it to NFC. */
  block(text: string, style: Omit<LineStyle, 'size' | 'spacing'>, room: Room): void;
  /** The bytes of the finished document. */
  bytes(): Promise<Uint8Array>;
};

export type LineStyle = {
  x: number;
  top: number;
  size: number;
  face: Face;
  color: string;
  align?: 'left' | 'centre';
  spacing?: number;
};

/** Closes a document; its bytes. */
export function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}

function writeLine(doc: PDFKit.PDFDocument, text: string, style: LineStyle): void {
  const { x, top, size, face, color, align = 'left', spacing = 0 } = style;
  doc.font(face, size).fillColor(color);
  const width = doc.widthOfString(text) + spacing * (text.length - 1);
  const left = align === 'centre' ? x - width / 2 : x;
  doc.text(text, left, top + size * 0.05, { lineBreak: false, characterSpacing: spacing });
}

/** Opens a document with the papers' faces, in Vietnamese, with nothing placed by itself. */
export function openDocument(options: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
  const way = { margin: 0, font: '', pdfVersion: '1.7', lang: 'vi-VN', displayTitle: true } as const;
  const doc = new PDFDocument({ ...way, ...options });
  registerFaces(doc);
  return doc;
}

/**
 * Opens a sheet. The document's id is made from `info`, so the same words on the same day give the same bytes;
 * `size` in points.
 */
export function openPaper(size: [number, number], info: PDFKit.DocumentInfo): Paper {
  const doc = openDocument({ size, info });
  const measure =
    (face: Face): Measure =>
    (text, points) =>
      doc.font(face, points).widthOfString(text);
  const fitText: Paper['fitText'] = (text, face, room) => fitted(text.normalize('NFC'), room, measure(face));
  return {
    doc,
    measure,
    fitText,
    line: (text, style) => writeLine(doc, text, style),
    block(text, style, room) {
      const { lines, size: points } = fitText(text, style.face, room);
      lines.forEach((line, index) => {
        const top = style.top + index * points * room.leading;
        writeLine(doc, line, { ...style, top, size: points });
      });
    },
    bytes: () => collected(doc),
  };
}
