import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { word } from '../certificate/words';
import { docxFoot } from './docx-foot';
import { docxHead } from './docx-head';
import { docxPart } from './docx-parts';
import { frameOf, partsOf } from './report-parts';
import type { VisitReportSheet } from './report-sheet';

/** Twentieths of a point in a millimetre. */
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

const margin = {
  ...{ top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) },
  ...{ header: twips(10), footer: twips(10) },
};

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: [PageNumber.CURRENT] })],
    }),
  ],
});

/** The same report as its PDF, as a .docx that an office can go on with: 13 pt Times New Roman on A4. */
export async function visitReportDocx(sheet: VisitReportSheet): Promise<Uint8Array> {
  const frame = frameOf(sheet);
  const document = new Document({
    title: word('visit.file', { number: sheet.number }),
    subject: frame.subject,
    creator: frame.organiser,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN' } },
          paragraph: { spacing: { after: 100, line: 276 } },
        },
      },
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin } },
        headers: { default: pageNumber, first: new Header({ children: [] }) },
        children: [...docxHead(frame), ...partsOf(sheet).flatMap(docxPart), ...docxFoot(frame)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
