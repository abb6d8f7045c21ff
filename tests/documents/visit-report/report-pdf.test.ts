import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { visitReportPdf } from '~/documents/visit-report/report-pdf';
import type { VisitReportSheet } from '~/documents/visit-report/report-sheet';
import { isRefusal } from '~/domain/refusal';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { exampleReport, longName, longReport } from './example-report';

const millimetre = 72 / 25.4;

async function pagesOf(sheet: VisitReportSheet) {
  const pdf = await PDF.load(await visitReportPdf(sheet));
  return Array.from({ length: pdf.getPageCount() }, (_, index) => {
    const page = pdf.getPage(index);
    if (!page) throw new Error('No page');
    return page.extractText().lines.filter((line) => line.bbox.width > 1);
  });
}

/** The letters of a document without its spaces and line ends. */
const lettersOf = (pages: Awaited<ReturnType<typeof pagesOf>>) =>
  pages
    .flat()
    .map((line) => line.text)
    .join('')
    .replace(/\s+/g, '');

const letters = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

describe('the report of a site visit as PDF', () => {
  it('says all of it, as administrative papers say it', async () => {
    const said = lettersOf(await pagesOf(await exampleReport()));
    for (const words of [
      'CỤC ĐỔI MỚI SÁNG TẠO',
      'TỔ GIÚP VIỆC HỘI',
      'ĐỒNG BÌNH CHỌN',
      'Số: 05/BC-TGV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập – Tự do – Hạnh phúc',
      'Hà Nội, ngày 16 tháng 6 năm 2026',
      'BÁO CÁO',
      'Kết quả kiểm tra thực tế tại HTX mây tre đan Phú Nghĩa',
      'rút mẫu theo tỉnh, mã rút 0123456789abcdef',
      'Lê Văn Đoàn (Trưởng đoàn); Phạm Thị Giúp',
      'Sản phẩm 2026-BAC-1-017: Bộ bàn ghế mây',
      'Thực tế khoảng 300 bộ mỗi',
      '12/QĐ · UBND · 31/01/2025',
      'Đề nghị Ban giám khảo xem lại số liệu doanh thu.',
      'Ký bằng tên đã nhập lúc 15:05 15/06/2026',
      'Chụp lúc 14:00 15/06/2026 tại tọa độ 21.02781, 105.83416.',
      'Nơi nhận:',
      'TM. ĐOÀN KIỂM TRA',
      'abab',
    ]) {
      expect(said).toContain(letters(words));
    }
    expect(said).not.toContain(letters('DỮ LIỆU MINH HỌA'));
  });

  it('is the same bytes for the same data', async () => {
    const [one, two] = [
      await visitReportPdf(await exampleReport()),
      await visitReportPdf(await exampleReport()),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('is in NFC even from decomposed letters', async () => {
    const base = await exampleReport();
    const conclusion = 'Cơ sở đáp ứng đủ điều kiện'.normalize('NFD');
    const said = lettersOf(await pagesOf({ ...base, conclusion }));
    expect(said).toContain(letters('Cơ sở đáp ứng đủ điều kiện'));
    expect(said).toBe(said.normalize('NFC'));
  });

  it.each([
    ['an everyday visit', () => exampleReport()],
    ['names of 150 characters', () => longReport()],
    ['150 letters without a space', () => longReport('Ư'.repeat(150))],
    ['150 capitals', () => longReport(longName.toLocaleUpperCase('vi'))],
  ])('keeps %s within its margins, no line over another', async (_, make) => {
    const pages = await pagesOf(await make());
    for (const lines of pages) {
      const numbers = lines.filter((line) => /^\d+$/.test(line.text.trim()));
      for (const line of lines.filter((one) => !numbers.includes(one))) {
        expect(line.bbox.x).toBeGreaterThan(30 * millimetre - 1);
        expect(line.bbox.x + line.bbox.width).toBeLessThan(595.28 - 15 * millimetre + 2);
        expect(line.bbox.y).toBeGreaterThan(20 * millimetre - 6);
        expect(line.bbox.y + line.bbox.height).toBeLessThan(841.89 - 20 * millimetre + 6);
      }
    }
    expect(pages.length).toBeGreaterThan(1);
  });

  it('says that demo data is demo data, and why nobody signs', async () => {
    const base = await exampleReport();
    const said = lettersOf(
      await pagesOf({ ...base, demo: true, unsignedReason: 'Chủ cơ sở đi vắng', photos: [] }),
    );
    expect(said).toContain(letters('DỮ LIỆU MINH HỌA'));
    expect(said).toContain(letters('Cơ sở không ký: Chủ cơ sở đi vắng'));
    expect(said).toContain(letters('V. Ảnh tại chỗ Không có.'));
  });

  it('passes the check that uploaded papers pass', async () => {
    const bytes = await visitReportPdf(await exampleReport());
    const upload = { name: 'a.pdf', declaredType: 'application/pdf', bytes, purpose: 'paper' } as const;
    expect(isRefusal(await checkUpload(upload))).toBe(false);
  });
});
