import type { RecordedStatus } from '~/domain/certificate/validity';
import { ink, sheet } from './palette';
import type { Paper } from './paper';
import { capitals, dayInWords, word } from './words';

/** A certificate that does not hold, and the decision by which it does not. */
export type EndedPaper = {
  status: Exclude<RecordedStatus, 'VALID'>;
  decisionNumber: string;
  decisionDate: string;
};

/**
 * Says across the sheet, over its text, and in a line that interrupts the frame above, that the certificate does not
 * hold: a copy for the files must not pass for a paper in force. Drawn last, clear of the QR code, which must stay
 * readable since it leads to the answer.
 */
export function drawStateMark(paper: Paper, { status, decisionNumber, decisionDate }: EndedPaper): void {
  const { doc } = paper;
  const [x, y] = [sheet.width / 2, sheet.height / 2];
  const state = capitals(word('certificate.ended', { status }));
  doc.save().rotate(-24, { origin: [x, y] });
  doc.fillOpacity(0.24);
  const size = Math.min(92, 510 / paper.measure('bold')(state, 1));
  paper.line(state, { x, top: y - size * 0.67, size, face: 'bold', color: ink.lacquer, align: 'centre' });
  doc.restore().fillOpacity(1);
  const facts = { status, number: decisionNumber, date: dayInWords(decisionDate) };
  const room = { width: sheet.width - 2 * sheet.margin, height: 16, largest: 11, smallest: 5, leading: 1.2 };
  const line = paper.fitText(word('certificate.endedLine', facts), 'bold', room);
  const width = paper.measure('bold')(line.lines[0] ?? '', line.size) + 24;
  const band = sheet.band.inner - sheet.band.outer - 2;
  doc.rect(x - width / 2, sheet.band.outer + 1, width, band).fill('white');
  paper.block(
    word('certificate.endedLine', facts),
    { x, top: sheet.band.outer + 5.5, face: 'bold', color: ink.lacquer, align: 'centre' },
    room,
  );
}
