import { parseWithZod } from '@conform-to/zod/v4';
import { expect, it } from 'vitest';
import { sheetForm } from '~/forms/score-sheet';

/** What a browser sends of the plain form: every field, empty ones too. */
function read(fields: Record<string, string>) {
  const form = new FormData();
  const common = { deviceId: 'a'.repeat(32), pass: '1', remarks: '', remarksWere: '' };
  for (const [name, value] of Object.entries({ ...common, ...fields })) form.append(name, value);
  const submission = parseWithZod(form, { schema: sheetForm });
  return submission.status === 'success' ? submission.value : submission.reply().error;
}

const row = (index: number, criterion: string, value: string, was = '', parent = '') => ({
  [`marks[${index}].criterion`]: criterion,
  [`marks[${index}].value`]: value,
  [`marks[${index}].was`]: was,
  [`marks[${index}].parent`]: parent,
});

const parent = 'b'.repeat(32);

it('reads the rows that were changed, a mark taken away too, and leaves the others', () => {
  const rows = { ...row(0, '1.1', '8,5'), ...row(1, '1.2', '', '4', parent), ...row(2, '1.3', '7.0', '7') };
  expect(read(rows)).toMatchObject({
    next: 'stay',
    pass: 1,
    remarks: null,
    cells: [
      { criterion: '1.1', value: 850, parentOpId: null },
      { criterion: '1.2', value: null, parentOpId: parent },
    ],
  });
});

it('takes remarks only where they were changed, emptied ones too', () => {
  expect(read({ remarks: ' Đẹp ', remarksWere: 'Đẹp' })).toMatchObject({ remarks: null });
  expect(read({ remarks: '', remarksWere: 'Đẹp' })).toMatchObject({ remarks: '' });
});

it('names what is no mark, and remarks that are too long, at their fields', () => {
  expect(read({ ...row(0, '1.1', 'tám'), remarks: 'x'.repeat(4001) })).toEqual({
    'marks[0].value': ['form.points'],
    remarks: ['form.tooLong|{"max":4000}'],
  });
});
