import type { CertificateFacts } from '~/domain/certificate/facts';
import { drawBody } from './body';
import { drawFoot } from './foot';
import { drawHead } from './head';
import { drawDemoMark, drawOrnament } from './ornament';
import { sheet } from './palette';
import { openPaper } from './paper';
import { drawStateMark, type EndedPaper } from './state-mark';
import { word } from './words';

/** What a certificate's paper needs besides its facts: who issues and signs it, and what its QR code says. */
export type CertificateSheet = CertificateFacts & {
  /** The round's code; the border is drawn from it. */
  roundCode: string;
  /** Cơ quan cấp giấy. */
  issuerName: string;
  signerName: string;
  signerTitle: string;
  /** Nơi ký. */
  place: string;
  /** Scheme and host of the check page, without a final slash. */
  origin: string;
  /** The sealed payload of the QR code (`sealPayload`). */
  payload: string;
  /** Demo data: the paper says so. */
  demo: boolean;
  /** The register number of the certificate that this one replaced. */
  replaces: string | null;
  /** Set for a certificate that is suspended, revoked or replaced: its paper says so. */
  ended: EndedPaper | null;
};

/**
 * The certificate (Giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu, Thông tư 26/2014/TT-BCT as amended) as a
 * PDF of one A4 page, landscape, fonts subset. The same sheet gives the same bytes: its dates are those of issue, its id
 * follows from its facts. Not signed; the signer's place is left blank.
 */
export async function certificatePdf(facts: CertificateSheet): Promise<Uint8Array> {
  const issued = new Date(`${facts.issuedOn}T00:00:00+07:00`);
  const paper = openPaper([sheet.width, sheet.height], {
    Title: word('certificate.file', { number: facts.number }),
    Author: facts.issuerName.normalize('NFC'),
    Subject: facts.product.normalize('NFC'),
    Keywords: facts.code,
    CreationDate: issued,
    ModDate: issued,
  });
  drawOrnament(paper, facts.roundCode);
  if (facts.demo) drawDemoMark(paper, facts.ended === null);
  drawHead(paper, facts);
  drawBody(paper, facts);
  drawFoot(paper, facts);
  if (facts.ended) drawStateMark(paper, facts.ended);
  return paper.bytes();
}
