import type { CertificateSheet } from './certificate-pdf';
import { ink, sheet } from './palette';
import type { Paper } from './paper';
import { capitals, word } from './words';

/** The head of a certificate: national title block, issuing body, what is awarded, at which level and in which year. */

const x = sheet.width / 2;
const centred = { x, face: 'bold', align: 'centre' } as const;

/** National title and motto, the motto underlined over its own width (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function drawNation(paper: Paper): void {
  paper.line(capitals(word('nation')), { ...centred, top: 58, size: 12.5, color: ink.text });
  paper.line(word('motto'), { ...centred, top: 74, size: 13.5, color: ink.text });
  const half = paper.measure('bold')(word('motto'), 13.5) / 2;
  paper.doc
    .moveTo(x - half, 93)
    .lineTo(x + half, 93)
    .lineWidth(0.7)
    .strokeColor(ink.text)
    .stroke();
}

/** Draws the head; it takes the sheet down to `headEnd`. */
export function drawHead(paper: Paper, facts: CertificateSheet): void {
  drawNation(paper);
  const room = { width: 600, height: 16, largest: 12, smallest: 5, leading: 1.25 };
  paper.block(capitals(facts.issuerName), { ...centred, top: 103, color: ink.brassDark }, room);
  const heading = { ...centred, color: ink.lacquer };
  paper.line(capitals(word('certificate.heading')), { ...heading, top: 127, size: 19, spacing: 4 });
  paper.line(capitals(word('certificate.award')), { ...heading, top: 153, size: 16, spacing: 0.6 });
  const level = word(`certificate.levels.${facts.region ?? 'NATIONAL'}`);
  const line = word('certificate.level', { level, year: facts.year });
  paper.line(line, { ...centred, top: 175, size: 15, face: 'italic', color: ink.brassDark });
}

/** Where the head ends, in points from the top. */
export const headEnd = 199;
