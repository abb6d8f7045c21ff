import { word } from '../certificate/words';
import { drawFoot } from './pdf-foot';
import { drawHead } from './pdf-head';
import { openPages } from './pdf-pages';
import { drawPart } from './pdf-parts';
import { frameOf, partsOf } from './report-parts';
import type { VisitReportSheet } from './report-sheet';

/**
 * The report of a site visit as a PDF, A4 upright, laid out as Nghị định 30/2020/NĐ-CP asks of administrative papers. The
 * same sheet gives the same bytes.
 */
export async function visitReportPdf(sheet: VisitReportSheet): Promise<Uint8Array> {
  const frame = frameOf(sheet);
  const at = new Date(sheet.reportedAt);
  const pages = openPages({
    Title: word('visit.file', { number: sheet.number }),
    Author: frame.organiser,
    Subject: frame.subject,
    CreationDate: at,
    ModDate: at,
  });
  drawHead(pages, frame);
  for (const part of partsOf(sheet)) drawPart(pages, part);
  drawFoot(pages, frame);
  return pages.bytes();
}
