import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { visitReportDocx } from '~/documents/visit-report/report-docx';
import { frameOf, partsOf } from '~/documents/visit-report/report-parts';
import type { VisitReportSheet } from '~/documents/visit-report/report-sheet';
import { exampleReport, longName, longReport } from './example-report';

/** The files of a zip, by its central directory. */
function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, note] = [
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const header = zip.readUInt32LE(at + 42);
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    const data = zip.subarray(start, start + packed);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), method === 0 ? data : inflateRawSync(data));
    at += 46 + name + extra + note;
  }
  return files;
}

async function filesOf(sheet: VisitReportSheet) {
  return unzip(await visitReportDocx(sheet));
}

const xmlOf = async (sheet: VisitReportSheet) =>
  (await filesOf(sheet)).get('word/document.xml')?.toString('utf8') ?? '';

const plain = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('the report of a site visit as .docx', () => {
  it('is laid out as administrative papers are: A4, margins 20/20/30/15 mm, 13 pt Times', async () => {
    const files = await filesOf(await exampleReport());
    const xml = files.get('word/document.xml')?.toString('utf8') ?? '';
    const size = /<w:pgSz[^>]*>/.exec(xml)?.[0];
    const margin = /<w:pgMar[^>]*>/.exec(xml)?.[0];
    expect(size).toContain('w:w="11906"');
    expect(size).toContain('w:h="16838"');
    for (const part of ['w:top="1134"', 'w:bottom="1134"', 'w:left="1701"', 'w:right="850"']) {
      expect(margin).toContain(part);
    }
    const styles = files.get('word/styles.xml')?.toString('utf8') ?? '';
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('<w:sz w:val="26"/>');
    expect(xml).toContain('<w:titlePg/>');
  });

  it('says exactly what the PDF is made from', async () => {
    const sheet = await exampleReport();
    const said = plain(await xmlOf(sheet));
    const frame = frameOf(sheet);
    const texts = partsOf(sheet).flatMap((part): string[] => {
      if (part.kind === 'fact') return [`${part.term}: ${part.text}`];
      if (part.kind === 'findings')
        return [...part.head, ...part.rows.flat().flatMap((text) => text.split('\n'))];
      if (part.kind === 'signature') return [part.name, part.title, part.note];
      return [part.text];
    });
    const framed = [frame.number, frame.motto, frame.placeAndDate, frame.subject, frame.leader, frame.digest];
    for (const text of [...texts, ...framed, ...frame.recipients]) expect(said).toContain(text);
  });

  it('holds signature and photo as pictures with words for those who listen', async () => {
    const files = await filesOf(await exampleReport());
    const media = [...files.keys()].filter((name) => name.startsWith('word/media/'));
    expect(media.map((name) => name.split('.').pop()).sort()).toEqual(['jpg', 'png']);
    const xml = files.get('word/document.xml')?.toString('utf8') ?? '';
    expect(xml).toContain('Ảnh 1. Xưởng đan.');
  });

  it('is in NFC, and takes names of 150 characters with quotation marks', async () => {
    const said = plain(await xmlOf(await longReport(longName.normalize('NFD'))));
    expect(said).toBe(said.normalize('NFC'));
    expect(said).toContain(longName.normalize('NFC'));
    expect(said).toContain('DỮ LIỆU MINH HỌA');
  });
});
