import type { CertificateSheet } from './certificate-pdf';
import { headEnd } from './head';
import { ink, sheet } from './palette';
import type { LineStyle, Paper } from './paper';
import { dayInWords, word } from './words';
import type { Fitted, Room } from './wrap';

/** The middle of a certificate: the product, the largest text of the sheet, and whose it is. */

type Block = Fitted & { style: Pick<LineStyle, 'face' | 'color'>; leading: number; gap: number };

const bodyEnd = 416;
const width = sheet.width - 2 * sheet.margin - 24;

function block(
  paper: Paper,
  text: string,
  style: Block['style'],
  room: Omit<Room, 'width'>,
  gap: number,
): Block {
  const set = paper.fitText(text, style.face, { ...room, width });
  return { ...set, style, leading: room.leading, gap };
}

/** What stands below the product, from top to bottom; each `gap` is the space above it. */
function below(paper: Paper, facts: CertificateSheet): Block[] {
  const plain = { face: 'regular', color: ink.text } as const;
  const small = { height: 16, largest: 12.5, smallest: 8, leading: 1.25 };
  const { producer, address, decisionNumber, province } = facts;
  const date = dayInWords(facts.decisionDate);
  const decision = word('certificate.decision', { number: decisionNumber, date });
  const producerRoom = { height: 36, largest: 17, smallest: 8, leading: 1.2 };
  return [
    block(paper, word('certificate.producer'), { face: 'italic', color: ink.muted }, small, 9),
    block(paper, producer, { face: 'bold', color: ink.text }, producerRoom, 1),
    block(paper, word('certificate.address', { address }), plain, { ...small, height: 30 }, 3),
    block(paper, word('certificate.province', { province }), plain, small, 1),
    block(paper, decision, { face: 'italic', color: ink.text }, small, 8),
  ];
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, one) => sum + one.gap + one.height, 0);
}

/** The product takes the room the others leave, up to three lines of its largest size. */
function product(paper: Paper, name: string, left: number): Block {
  const room = { height: Math.min(left, 96), largest: 38, smallest: 9, leading: 1.18 };
  return block(paper, name, { face: 'bold', color: ink.lacquer }, room, 0);
}

/** Draws the body in the middle of the room between head and foot. */
export function drawBody(paper: Paper, facts: CertificateSheet): void {
  const others = below(paper, facts);
  const all = [product(paper, facts.product, bodyEnd - headEnd - heightOf(others)), ...others];
  let top = headEnd + Math.max(0, (bodyEnd - headEnd - heightOf(all)) / 2);
  for (const { lines, size, leading, style, gap } of all) {
    top += gap;
    for (const line of lines) {
      paper.line(line, { ...style, x: sheet.width / 2, top, size, align: 'centre' });
      top += size * leading;
    }
  }
}
