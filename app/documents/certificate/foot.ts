import { checkAddress } from '~/domain/certificate/payload';
import type { CertificateSheet } from './certificate-pdf';
import { ink, sheet } from './palette';
import type { Paper } from './paper';
import { drawQr } from './qr';
import { capitals, dayInWords, word } from './words';

/**
 * The foot of a certificate: left how to check it, right where the signer signs, with his title in one line or, parted by a dash, in two. The signer's place stays blank, for ink
 * or a digital signature: a picture of either is never put there.
 */

const qr = { side: 92, x: sheet.margin + 4, y: 430 };
const facts = { x: qr.x + qr.side + 18, width: 250 };
/** One line where the text is not very long, two or three small ones where it is. */
const oneLine = { height: 15.5, largest: 12.5, smallest: 4, leading: 1.2 };
const signer = { x: sheet.width - sheet.margin - 138, width: 268 };

function drawCheck(paper: Paper, sheet: CertificateSheet): void {
  const { doc } = paper;
  doc.rect(qr.x - 8, qr.y - 8, qr.side + 16, qr.side + 16).fill('white');
  const address = checkAddress(sheet.origin, sheet.code, sheet.payload);
  drawQr(doc, address, qr.x, qr.y, qr.side);
  const number = word('certificate.number', { number: sheet.number });
  const until = word('certificate.validUntil', { date: dayInWords(sheet.validUntil) });
  const style = { x: facts.x, face: 'regular', color: ink.text } as const;
  const room = { ...oneLine, width: facts.width };
  paper.block(number, { ...style, top: qr.y + 6, face: 'bold' }, room);
  paper.block(until, { ...style, top: qr.y + 25 }, room);
  if (sheet.replaces !== null) {
    const replaces = word('certificate.replaces', { number: sheet.replaces });
    paper.block(
      replaces,
      { ...style, top: qr.y + 40, face: 'italic' },
      { ...room, height: 12, largest: 9.5 },
    );
  }
  const check = { ...style, top: qr.y + 54, size: 9, face: 'italic', color: ink.muted } as const;
  paper.line(word('certificate.check'), check);
  const host = `${sheet.origin.replace(/^https?:\/\//, '')}/v/`;
  paper.block(host, { ...style, top: qr.y + 66 }, { ...room, height: 12, largest: 9.5 });
  paper.line(sheet.code, { ...style, top: qr.y + 78, size: 9.5, spacing: 0.4 });
}

function drawSigner(paper: Paper, { place, issuedOn, signerTitle, signerName }: CertificateSheet): void {
  const centred = { x: signer.x, align: 'centre', color: ink.text, face: 'bold' } as const;
  const room = { ...oneLine, width: signer.width };
  const where = word('certificate.placeAndDate', { place, date: dayInWords(issuedOn) });
  paper.block(where, { ...centred, top: 424, face: 'italic' }, room);
  capitals(signerTitle)
    .split(/\n| – /)
    .forEach((title, index) => {
      paper.block(title, { ...centred, top: 441 + index * 15 }, room);
    });
  paper.block(signerName, { ...centred, top: 518 }, { ...room, largest: 13.5, height: 17 });
}

/** Draws the foot. */
export function drawFoot(paper: Paper, certificate: CertificateSheet): void {
  drawCheck(paper, certificate);
  drawSigner(paper, certificate);
}
