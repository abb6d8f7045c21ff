import { create } from 'qrcode';

/**
 * A QR code (error correction M: up to 15 % of it may be soiled) as path operators of PDF to be filled: rectangles of dark modules,
 * joined along each row, in a square of this many points at (x, y). The caller leaves four modules blank around it.
 */
export function qrPath(text: string, x: number, y: number, side: number): string {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = side / size;
  const at = (value: number) => String(Math.round(value * 1000) / 1000);
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const start = column;
      while (column < size && data[row * size + column]) column += 1;
      if (column === start) continue;
      const [left, top, width] = [
        at(x + start * module),
        at(y + row * module),
        at((column - start) * module),
      ];
      path += `${left} ${top} ${width} ${at(module)} re\n`;
    }
  }
  return path;
}

/** Draws the QR code of a text in black, in a square of this many points at (x, y). */
export function drawQr(doc: PDFKit.PDFDocument, text: string, x: number, y: number, side: number): void {
  doc.fillColor('#000000').addContent(`${qrPath(text, x, y, side)}f`);
}
