import { expect, test } from 'vitest';
import { freeLimit } from '~/domain/quota/limit';
import { belowRefusal, boundsRefusal } from '~/domain/quota/settings';
import { refuse } from '~/domain/refusal';

test.each([[{ maximum: null, minimum: 3 }], [{ maximum: 3, minimum: null }], [{ maximum: 3, minimum: 3 }]])(
  'the numbers %o go together',
  (bounds) => {
    expect(boundsRefusal(bounds, 'producer')).toBeUndefined();
  },
);

test('a minimum above its maximum is refused at its field', () => {
  const refusal = boundsRefusal({ maximum: 2, minimum: 3 }, 'provinces[1].bounds');
  expect(refusal).toEqual(
    refuse('quota.minimumAboveMaximum', { minimum: 3, maximum: 2 }, 'provinces[1].bounds.minimum'),
  );
});

test('a maximum below what has come is refused at its field, leaving out what an override admitted', () => {
  const limit = { ...freeLimit('PROVINCE'), forwarded: 5, beyond: 1 };
  expect(belowRefusal(limit, 'Bắc Ninh', 'provinces[0].bounds')).toEqual(
    refuse('quota.belowForwarded', { name: 'Bắc Ninh', forwarded: 4 }, 'provinces[0].bounds.maximum'),
  );
});
