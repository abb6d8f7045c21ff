import { describe, expect, it } from 'vitest';
import { rehearsalPicture } from '~/offline/rehearsal/picture';
import { Rehearsal, type Shelf } from '~/offline/rehearsal/rehearsal';
import { rehearsalWork } from '~/offline/rehearsal/rehearsal-work';
import { tabletWork } from '~/forms/tablet';
import { marksOf, remarked, stepped, typed } from '~/offline/sheet-draft';

const now = new Date('2026-05-05T02:00:00.000Z');
const revenue = { id: '1.1', max: 1200, step: 50 };
const first = 'rehearsal-1';

function shelf(text: string | null = null): Shelf & { text: string | null } {
  const own = { text, read: () => own.text, write: (next: string) => void (own.text = next) };
  return own;
}

const begun = (kept = shelf()) => new Rehearsal(kept, () => now);
const sheetOf = (rehearsal: Rehearsal, id = first) => {
  const sheet = rehearsal.state().sheets[id];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

describe('the rehearsal', () => {
  it('is work of the shape that a tablet takes from the server', () => {
    expect(tabletWork.safeParse(rehearsalWork(now)).success).toBe(true);
  });

  it('saves a mark and remarks on this tablet and says when, and sends nothing', () => {
    const rehearsal = begun();
    rehearsal.change(first, (draft) => typed(draft, revenue, '8,5'));
    rehearsal.change(first, (draft) => remarked(draft, 'Tốt'));
    const { draft, savedHereAt, sentAt, pending } = sheetOf(rehearsal);
    expect([marksOf(draft), draft.remarks]).toEqual([{ '1.1': 850 }, 'Tốt']);
    expect([savedHereAt, sentAt, pending]).toEqual([now.toISOString(), null, 0]);
  });

  it('shows a fault at its field and does not call it saved', () => {
    const rehearsal = begun();
    rehearsal.change(first, (draft) => typed(draft, revenue, '99'));
    expect(sheetOf(rehearsal).draft.cells['1.1']?.fault).toBe('range');
    expect(sheetOf(rehearsal).savedHereAt).toBe(null);
  });

  it('takes back one mark at a time until there is none', () => {
    const rehearsal = begun();
    rehearsal.change(first, (draft) => stepped(draft, revenue, 1));
    rehearsal.change(first, (draft) => stepped(draft, revenue, 1));
    expect(sheetOf(rehearsal).mayUndo).toBe(true);
    rehearsal.undo(first);
    expect(marksOf(sheetOf(rehearsal).draft)).toEqual({ '1.1': 50 });
    rehearsal.undo(first);
    rehearsal.undo(first);
    expect([marksOf(sheetOf(rehearsal).draft), sheetOf(rehearsal).mayUndo]).toEqual([{}, false]);
  });

  it('is there again after the page was closed, and empty after it is begun anew', () => {
    const kept = shelf();
    begun(kept).change(first, (draft) => typed(draft, revenue, '7'));
    const again = begun(kept);
    expect(marksOf(sheetOf(again).draft)).toEqual({ '1.1': 700 });
    again.restart();
    expect(marksOf(sheetOf(begun(kept)).draft)).toEqual({});
  });

  it('begins empty where what was kept is no sheet', () => {
    expect(marksOf(sheetOf(begun(shelf('{"rehearsal-1'))).draft)).toEqual({});
  });

  it('signs a specimen, steps aside, notes and asks', async () => {
    const rehearsal = begun();
    rehearsal.change(first, (draft) => typed(draft, revenue, '8'));
    rehearsal.note(first, 'Xem lại');
    const [outcome] = await rehearsal.sign([first]);
    await rehearsal.recuse('rehearsal-2');
    await rehearsal.ask(null, 'Mấy giờ nghỉ?');
    expect(outcome?.signed).toMatchObject({ total: 800, digest: '0'.repeat(64) });
    expect([sheetOf(rehearsal).note, sheetOf(rehearsal, 'rehearsal-2').recused]).toEqual(['Xem lại', true]);
    expect(rehearsal.state().questions).toMatchObject([{ text: 'Mấy giờ nghỉ?', sent: false }]);
  });

  it('draws its own pictures and knows no file of anybody', () => {
    const [entry] = rehearsalWork(now).entries;
    expect(entry?.material.photos.every(({ fileId }) => rehearsalPicture(fileId)?.startsWith('<svg'))).toBe(
      true,
    );
    expect(rehearsalPicture('file-0001')).toBe(null);
  });
});
