import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { type CertificateSheet, certificatePdf } from '~/documents/certificate/certificate-pdf';
import { isRefusal } from '~/domain/refusal';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { exampleSheet } from './example-sheet';

const draw = (more: Partial<CertificateSheet> = {}) => certificatePdf({ ...exampleSheet, ...more });

async function pageOf(bytes: Uint8Array) {
  const pdf = await PDF.load(bytes);
  expect(pdf.getPageCount()).toBe(1);
  const page = pdf.getPage(0);
  if (!page) throw new Error('No page');
  return page;
}

async function linesOf(bytes: Uint8Array) {
  return (await pageOf(bytes)).extractText().lines;
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await linesOf(bytes)).map((line) => line.text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** The letters that run across the sheet, from left to right. */
async function acrossOf(bytes: Uint8Array): Promise<string> {
  const spans = (await linesOf(bytes)).flatMap((line) => line.spans);
  const large = spans.flatMap((span) => span.chars).filter((char) => char.fontSize > 60);
  return large
    .sort((a, b) => a.bbox.x - b.bbox.x)
    .map((char) => char.char)
    .join('')
    .replaceAll(' ', '');
}

type Line = Awaited<ReturnType<typeof linesOf>>[number];

/** Whether two lines touch: side by side they share some width, and their baselines are closer than half a letter. */
function collide(one: Line, other: Line): boolean {
  const [a, b] = [one.bbox, other.bbox];
  const beside = a.x + a.width < b.x || b.x + b.width < a.x;
  const size = Math.min(...[...one.spans, ...other.spans].map((span) => span.fontSize));
  return !beside && Math.abs(one.baseline - other.baseline) < size * 0.8;
}

/** 150 characters, as a set that joins names. */
const longName =
  'Bộ sản phẩm nước mắm Cát Hải (Nước mắm cao cấp 50°N, nước mắm "Ông Sao") – Bộ ấm chén trà đạo khảm trai – Máy sấy nông sản NPK 16-16-8 kiểu Thuỷ Hoà số 1'.slice(
    0,
    150,
  );

describe('the certificate', () => {
  it('is the same bytes for the same data, whatever was drawn before', async () => {
    const first = await draw();
    await draw({ product: 'Bộ ấm chén', roundCode: '2026-NAM', region: 'SOUTH', demo: true });
    expect(Buffer.compare(await draw(), first)).toBe(0);
  });

  it('keeps apart letters that share a glyph, also after the other was drawn', async () => {
    for (const product of ['Trà 1\u20442', 'Trà 1\u22152', 'Trà 1\u20442']) {
      expect(await textOf(await draw({ product }))).toContain(product);
    }
  });

  it('differs where any printed fact differs', async () => {
    const first = Buffer.from(await draw());
    for (const more of [
      { number: 'KV-2026-0002' },
      { payload: `${exampleSheet.payload.slice(0, -1)}t` },
      { demo: true },
    ]) {
      expect(first.equals(await draw(more))).toBe(false);
    }
  });

  it('carries the text of every fact, in NFC, even from decomposed letters', async () => {
    const text = await textOf(await draw({ product: exampleSheet.product.normalize('NFD') }));
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập – Tự do – Hạnh phúc',
      'SẢN PHẨM CÔNG NGHIỆP NÔNG THÔN TIÊU BIỂU',
      'cấp khu vực phía Bắc năm 2026',
      'Nhất diệp hảo trà',
      'HTX chè an toàn Nguyên Việt',
      'Theo Quyết định số 44/QĐ-ĐCK ngày 03 tháng 02 năm 2026',
      'Hà Nội, ngày 13 tháng 5 năm 2026',
      'Số vào sổ: KV-2026-0001',
      'Có giá trị đến hết ngày 31 tháng 12 năm 2029',
      'binhchon.example.vn/v/',
      '0123456789abcdefghjkmnpqrs',
      'Nguyễn Văn Minh',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toBe(text.normalize('NFC'));
  });

  it('says that demo data is demo data, and only then', async () => {
    expect(await textOf(await draw({ demo: true }))).toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
    expect(await textOf(await draw())).not.toContain('KHÔNG CÓ GIÁ TRỊ PHÁP LÝ');
  });

  it.each([
    ['SUSPENDED', 'TẠM ĐÌNH CHỈ', 'Tạm đình chỉ'],
    ['REVOKED', 'ĐÃ THU HỒI', 'Đã thu hồi'],
    ['REPLACED', 'ĐÃ CẤP ĐỔI', 'Đã cấp đổi'],
  ] as const)('says across itself that it is %s, and by which decision', async (status, mark, words) => {
    const ended = { status, decisionNumber: '51/QĐ-ĐCK', decisionDate: '2027-03-01' };
    const bytes = await draw({ ended });
    const text = await textOf(bytes);
    expect(await acrossOf(bytes)).toBe(mark.replaceAll(' ', ''));
    expect(text).toContain(`${words} theo Quyết định số 51/QĐ-ĐCK ngày 01 tháng 3 năm 2027`);
    expect(await textOf(await draw())).not.toContain(words);
    expect(await acrossOf(await draw())).toBe('');
  });

  it('names the certificate that it replaces, and nothing where it replaces none', async () => {
    expect(await textOf(await draw({ replaces: 'KV-2026-0007' }))).toContain(
      'Cấp đổi, thay giấy số KV-2026-0007',
    );
    expect(await textOf(await draw())).not.toContain('thay giấy');
  });

  it.each([
    ['a short name', { product: 'Trà' }],
    ['a name of 150 characters', { product: longName, producer: longName, address: longName }],
    [
      '150 capitals',
      { product: longName.toLocaleUpperCase('vi'), producer: longName.toLocaleUpperCase('vi') },
    ],
    [
      '150 letters without a space',
      { product: 'Ư'.repeat(150), producer: 'M'.repeat(150), address: 'Ễ'.repeat(150) },
    ],
    [
      'long names all over',
      {
        issuerName: longName,
        signerName: longName,
        place: longName,
        decisionNumber: longName,
        replaces: longName,
      },
    ],
  ])('keeps %s inside its frame, no line over another', async (_, more) => {
    const lines = (await linesOf(await draw(more))).filter((line) => line.bbox.width > 1);
    for (const [index, line] of lines.entries()) {
      const box = line.bbox;
      expect(
        lines
          .slice(index + 1)
          .filter((other) => collide(line, other))
          .map((other) => [line.text, other.text]),
      ).toEqual([]);
      expect(box.x).toBeGreaterThan(48);
      expect(box.x + box.width).toBeLessThan(794);
      expect(box.y).toBeGreaterThan(48);
      expect(box.y + box.height).toBeLessThan(548);
    }
  });

  it('sets the product larger than anything else', async () => {
    for (const product of ['Trà', longName]) {
      const spans = (await linesOf(await draw({ product }))).flatMap((line) => line.spans);
      const largest = Math.max(...spans.map((span) => span.fontSize));
      const first = spans
        .filter((span) => span.fontSize === largest)
        .map((span) => span.text)
        .join(' ');
      expect(product.replace(/\s/g, '')).toContain(first.replace(/\s/g, ''));
      expect(largest).toBeGreaterThan(19);
    }
  });

  it('passes the check that uploaded papers pass', async () => {
    const bytes = await draw();
    const upload = { name: 'a.pdf', declaredType: 'application/pdf', bytes, purpose: 'paper' } as const;
    expect(isRefusal(await checkUpload(upload))).toBe(false);
  });
});
