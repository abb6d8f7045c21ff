import { expect, test } from 'vitest';
import { whatIfForm } from '~/forms/what-if';

const asItStands = { trim: 1, threshold: null, without: [] };

test.each([
  ['nothing', {}],
  ['empty fields', { method: '', trim: '', minimumSheets: '', threshold: '', comparison: '' }],
  ['words', { method: 'average', trim: 'x', minimumSheets: 'x', threshold: 'x', comparison: '=' }],
  ['numbers out of bounds', { trim: '11', minimumSheets: '-4', threshold: '100.01' }],
  ['parts of numbers', { trim: '1.5', minimumSheets: '2.5', threshold: '70.001' }],
  ['numbers written in other ways', { minimumSheets: 'NaN', threshold: '7e1' }],
  ['a text that is too long for a juror', { without: ['J'.repeat(21)] }],
])('%s suppose what stands', (_, typed) => {
  expect(whatIfForm.parse(typed)).toEqual(asItStands);
});

test('what is understood is supposed, a comma or a point in it', () => {
  const typed = { method: 'trimmed-mean', trim: '2', minimumSheets: '5', comparison: '>', without: ['J01'] };
  const understood = { ...typed, trim: 2, minimumSheets: 5 };
  expect(whatIfForm.parse({ ...typed, threshold: '72,5' })).toEqual({ ...understood, threshold: 7250 });
  expect(whatIfForm.parse({ ...typed, threshold: ' 72.5 ' })).toEqual({ ...understood, threshold: 7250 });
});
