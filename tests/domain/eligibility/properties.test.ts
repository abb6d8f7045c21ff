import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCodes, type EligibilityCheck, type FileFacts } from '~/domain/eligibility/check';
import { eligibility, toJudge, told, unmet } from '~/domain/eligibility/eligibility';
import { entryStatuses, facilityKinds, paperKinds } from '~/domain/entry';
import { en } from '~/i18n/en';
import { vi } from '~/i18n/vi';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => {
  return new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
});
const name = fc.constantFrom('', 'Trà', 'TRÀ ', 'Mứt gừng', 'Ấm');
const paper = fc.record({
  kind: fc.constantFrom(...paperKinds),
  number: fc.string({ maxLength: 4 }),
  expiresOn: fc.option(day),
});

/** Any file at all. */
const anyFile: fc.Arbitrary<FileFacts> = fc.record({
  level: fc.constantFrom('REGIONAL', 'NATIONAL'),
  closingDay: day,
  producer: fc.constant('HTX'),
  facilityKind: fc.constantFrom(...facilityKinds, 'OTHER'),
  name,
  group: fc.integer({ min: 0, max: 5 }),
  isSet: fc.boolean(),
  setItems: fc.array(name, { maxLength: 3 }),
  photos: fc.integer({ min: 0, max: 5 }),
  sections: fc.record({ market: name, technique: name, culture: name, other: name }),
  papers: fc.array(paper, { maxLength: 8 }),
  recognition: fc.option(
    fc.record({
      number: fc.constant('KV-1'),
      status: fc.constantFrom('VALID', 'SUSPENDED', 'REVOKED', 'REPLACED'),
      recognised: fc.boolean(),
      validUntil: day,
    }),
  ),
  others: fc.array(
    fc.record({
      ...{ id: fc.uuid(), code: fc.option(fc.string({ maxLength: 5 })), name },
      ...{ status: fc.constantFrom(...entryStatuses), setItems: fc.array(name, { maxLength: 2 }) },
    }),
    { maxLength: 3 },
  ),
});

const verdictsOf = (checks: readonly EligibilityCheck[]) =>
  new Map(checks.map(({ code, verdict }) => [code, verdict]));

test('every condition is answered once at most, in the order of the file', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const codes = eligibility(file).map((check) => check.code);
      expect(codes).toEqual(checkCodes.filter((code) => codes.includes(code)));
    }),
  );
});

test('lacking, to be judged and met are all there is, and what a producer is told is lacking or named twice', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const checks = eligibility(file);
      const met = checks.filter(({ verdict }) => verdict === 'met');
      expect(unmet(checks).length + toJudge(checks).length + met.length).toBe(checks.length);
      const more = told(checks).filter(({ verdict }) => verdict !== 'notMet');
      expect(more.every(({ code }) => code === 'repeated')).toBe(true);
    }),
  );
});

test('a later closing day never makes a condition hold that did not', () => {
  fc.assert(
    fc.property(anyFile, day, (file, other) => {
      const [early, late] = [file.closingDay, other].sort() as [string, string];
      const before = verdictsOf(eligibility({ ...file, closingDay: early }));
      const after = verdictsOf(eligibility({ ...file, closingDay: late }));
      for (const [code, verdict] of before) {
        if (verdict === 'notMet') expect(after.get(code)).toBe('notMet');
      }
    }),
  );
});

test('a further photo or item never makes a condition fail', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const more = { ...file, photos: file.photos + 1, setItems: [...file.setItems, 'một món mới'] };
      const before = verdictsOf(eligibility(file));
      for (const { code } of unmet(eligibility(more))) expect(before.get(code)).toBe('notMet');
    }),
  );
});

test('the order of papers and of other entries decides nothing', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      const turned = { ...file, papers: [...file.papers].reverse(), others: [...file.others].reverse() };
      expect(verdictsOf(eligibility(turned))).toEqual(verdictsOf(eligibility(file)));
    }),
  );
});

test('whatever a check says has its text in both languages', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      for (const check of eligibility(file)) {
        if (check.verdict === 'met') continue;
        for (const texts of [vi, en]) {
          const says = texts.eligibility.says as Record<string, string>;
          const blanks = [...(says[check.says] ?? '{{no text}}').matchAll(/\{\{(\w+)/g)].map(
            ([, key]) => key,
          );
          expect(Object.keys(check.facts)).toEqual(expect.arrayContaining(blanks));
        }
      }
    }),
  );
});
