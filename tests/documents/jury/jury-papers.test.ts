import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { blankSheetsPdf } from '~/documents/jury/blank-sheets-pdf';
import { cardsPdf } from '~/documents/jury/cards-pdf';
import { illustrativeRubric } from '~/domain/illustrative-rubric';

const made = new Date('2026-06-15T02:00:00.000Z');
const longName = 'Bộ sản phẩm nước mắm Cát Hải – Bộ ấm chén trà đạo khảm trai – Máy sấy nông sản '
  .repeat(2)
  .trim();

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(bytes);
  return Array.from({ length: pdf.getPageCount() }, (_, index) => {
    const lines = pdf.getPage(index)?.extractText().lines ?? [];
    return lines.map((line) => line.text.replace(/\s+/g, ' ').trim()).join('\n');
  });
}

describe('blank score sheets', () => {
  const sheet = (index: number, group = 1) => ({
    ...{ juror: 'J01', name: 'Lê Giám Khảo', entry: `A-${index}`, group },
    ...{
      product: index === 2 ? longName : 'Mây tre',
      address: `https://x.vn/secretariat/rounds/A/paper-sheets/J01/A-${index}`,
    },
  });
  const draw = (sheets: ReturnType<typeof sheet>[], rubric = illustrativeRubric, pass: 1 | 2 = 1) =>
    blankSheetsPdf({
      ...{ round: 'Khu vực phía Bắc', code: 'A', pass, made, sheets },
      rubrics: new Map([1, 2].map((group) => [group, rubric])),
    });

  it('have a page each with its own names and the whole form: every criterion, its maximum, the signature', async () => {
    const pages = await pagesOf(await draw([sheet(1), sheet(2), sheet(3, 2), sheet(4)]));
    expect(pages).toHaveLength(4);
    const criteria = illustrativeRubric.groups.flatMap((group) => group.criteria);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`A-${index + 1}`);
      expect(page).toContain('J01 · Lê Giám Khảo');
      expect(page).toContain('Giám khảo ký, ghi rõ họ tên');
      for (const { id } of criteria) expect(page).toContain(id);
    }
    expect(pages[0]).not.toContain('A-2');
  });

  it('say that they are of the second pass, where they are', async () => {
    const [first] = await pagesOf(await draw([sheet(1)]));
    const [second] = await pagesOf(await draw([sheet(1)], illustrativeRubric, 2));
    expect([first, second].map((page) => page?.includes('vòng chấm thứ hai'))).toEqual([false, true]);
  });

  it('write points as Vietnamese does', async () => {
    const [page] = await pagesOf(await draw([sheet(1)]));
    expect(page).toContain('0,5');
    expect(page).not.toContain('0.5');
  });

  it('go on over further pages where a rubric has more rows than can be written in', async () => {
    const name = { vi: longName.slice(0, 150), en: 'x' };
    const criteria = Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `1.${index + 1}`, name, max: 500, step: 25 },
    }));
    const rubric = { groups: [{ id: '1', name, max: 10_000, criteria }] };
    const pages = await pagesOf(await draw([sheet(1), sheet(2, 2)], rubric));
    expect(pages.map((page) => page.match(/Trang \d\/\d/)?.[0])).toEqual([
      ...['Trang 1/2', 'Trang 2/2', 'Trang 1/2', 'Trang 2/2'],
    ]);
    expect(pages.map((page) => page.includes('Giám khảo ký'))).toEqual([false, true, false, true]);
    for (const { id } of criteria) expect(`${pages[0]}\n${pages[1]}`).toContain(id);
    expect(pages.map((page) => page.match(/A-\d/)?.[0])).toEqual(['A-1', 'A-1', 'A-2', 'A-2']);
  });

  it('share the drawing of the form: a further page adds little to the file', async () => {
    const sizes = await Promise.all(
      [1, 2, 12].map(async (count) => {
        const sheets = Array.from({ length: count }, (_, index) => sheet(index + 3));
        return (await draw(sheets)).length;
      }),
    );
    const [one = 0, two = 0, twelve = 0] = sizes;
    expect((twelve - two) / 10).toBeLessThan(4_000);
    expect(two).toBeGreaterThan(one);
  });
});

describe('cards', () => {
  it.each([longName.slice(0, 150), longName.slice(0, 150).toUpperCase(), 'Ượ'.repeat(75)])(
    'have room for a name of 150 letters above the day: %s',
    async (name) => {
      const cards = [{ juror: 'J01', name, address: 'https://x.vn/jury/card/k' }];
      const pdf = await PDF.load(await cardsPdf({ round: 'A', code: 'A', day: '2026-06-15', made, cards }));
      const lines = pdf.getPage(0)?.extractText().lines ?? [];
      const until = lines.find(({ text }) => text.includes('Dùng đến')) ?? { baseline: Number.NaN };
      const beside = lines.filter(({ baseline }) => baseline > until.baseline);
      const last = beside.at(-1)?.text.replace(/\s+/g, '') ?? '';
      expect(name.replace(/\s+/g, '').endsWith(last)).toBe(true);
      expect(Math.min(...beside.map(({ baseline }) => baseline)) - until.baseline).toBeGreaterThan(9);
    },
  );

  it('stand eight on a page, each with its juror, its last day and how to use it', async () => {
    const cards = Array.from({ length: 9 }, (_, index) => ({
      ...{ juror: `J0${index + 1}`, name: `Lê Giám Khảo ${index + 1}` },
      address: `https://binhchon.example.vn/jury/card/${'k'.repeat(52)}`,
    }));
    const pages = await pagesOf(
      await cardsPdf({ round: longName, code: 'A', day: '2026-06-15', made, cards }),
    );
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('J08');
    expect(pages[1]).toContain('Lê Giám Khảo 9');
    expect(pages[1]).toContain('15 tháng 6 năm 2026');
    expect(pages[0]).not.toContain('J09');
  });
});
