import { parseWithZod } from '@conform-to/zod/v4';
import { expect, test } from 'vitest';
import { quotasForm } from '~/forms/quota';

/** The quotas' form as a page with two provinces sends it; what is not given is left empty. */
function read(typed: Record<string, string> = {}) {
  const form = new FormData();
  for (const scope of ['PROVINCE', 'GROUP', 'PRODUCER']) form.set(`modes.${scope}`, 'OFF');
  const limits = ['producer'];
  for (const [row, province] of ['2025-34:01', '2025-34:24'].entries()) {
    form.set(`provinces[${row}].province`, province);
    limits.push(`provinces[${row}].bounds`);
    for (let group = 0; group < 4; group += 1) limits.push(`provinces[${row}].groups[${group}]`);
  }
  for (const limit of limits) {
    for (const bound of ['maximum', 'minimum']) form.set(`${limit}.${bound}`, '');
  }
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return parseWithZod(form, { schema: quotasForm });
}

const none = { maximum: null, minimum: null };
const haNoi = { codeSet: '2025-34', code: '01' };
const bacNinh = { codeSet: '2025-34', code: '24' };

test('empty numbers are no limits', () => {
  const submission = read();
  expect(submission.status === 'success' && submission.value).toEqual({
    modes: { PROVINCE: 'OFF', GROUP: 'OFF', PRODUCER: 'OFF' },
    producer: none,
    provinces: [haNoi, bacNinh].map((province) => ({
      ...{ province, bounds: none, groups: [none, none, none, none] },
    })),
  });
});

test('numbers stand at their province and group, and none at all is a limit of 0', () => {
  const submission = read({
    ...{ 'modes.GROUP': 'REFUSAL', 'producer.maximum': '3' },
    ...{ 'provinces[1].bounds.minimum': '2', 'provinces[1].groups[2].maximum': '0' },
  });
  expect(submission.status === 'success' && submission.value).toEqual({
    modes: { PROVINCE: 'OFF', GROUP: 'REFUSAL', PRODUCER: 'OFF' },
    producer: { maximum: 3, minimum: null },
    provinces: [
      { province: haNoi, bounds: none, groups: [none, none, none, none] },
      {
        ...{ province: bacNinh, bounds: { maximum: null, minimum: 2 } },
        groups: [none, none, { maximum: 0, minimum: null }, none],
      },
    ],
  });
});

test('a fault stands at its field', () => {
  const submission = read({ 'provinces[0].groups[1].maximum': 'nhiều', 'provinces[1].province': '24' });
  expect(submission.status === 'error' && submission.error).toEqual({
    'provinces[0].groups[1].maximum': ['form.wholeNumber'],
    'provinces[1].province': ['form.choose'],
  });
});
