import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reissueChain } from '~/domain/certificate/chain';
import type { CertificateFacts } from '~/domain/certificate/facts';
import { decideMove, type Standing } from '~/domain/certificate/moves';
import {
  type PrintedFacts,
  printedFacts,
  type ReissueCause,
  reissueCauses,
  reissueRefusal,
  successorFacts,
} from '~/domain/certificate/reissue';
import type { RecordedStatus } from '~/domain/certificate/validity';
import { isRefusal } from '~/domain/refusal';

const original: CertificateFacts = {
  code: '0123456789abcdefghjkmnpqrs',
  number: 'KV-2026-0001',
  product: 'Trà Shan tuyết',
  producer: 'HTX chè Hoà Bình',
  address: 'Xã Tân Cương, Bắc Kạn',
  province: 'Bắc Kạn',
  group: 2,
  level: 'REGIONAL',
  region: 'NORTH',
  year: 2026,
  decisionNumber: '44/QĐ-CTĐP',
  decisionDate: '2026-06-10',
  issuedOn: '2026-06-15',
  validUntil: '2029-12-31',
};

const refusalOf = (cause: ReissueCause, change: Partial<PrintedFacts>) =>
  reissueRefusal(cause, original, { ...original, ...change });

describe('what a reissue may correct (pains named in domain.md: misspelt names, merged provinces)', () => {
  it.each([
    ['MISSPELT', ['product', 'producer', 'address', 'province']],
    ['PRODUCER_CHANGED', ['producer', 'address']],
    ['PROVINCE_MERGED', ['address', 'province']],
    ['LOST', []],
  ] as const)('%s: %j', (cause, corrected) => {
    expect(printedFacts.filter((fact) => !refusalOf(cause, { [fact]: 'Tên khác' }))).toEqual(corrected);
  });

  it('names the field that the cause leaves as it is', () => {
    expect(refusalOf('LOST', { producer: 'HTX khác' })).toEqual({
      refused: 'certificate.factFixed',
      facts: { cause: '@certificate.cause.LOST' },
      field: 'producer',
    });
  });

  it('must correct something, but for a lost paper', () => {
    const nothing = { refused: 'certificate.nothingCorrected', facts: {}, field: 'cause' };
    expect(reissueCauses.map((cause) => refusalOf(cause, {}))).toEqual([
      nothing,
      nothing,
      nothing,
      undefined,
    ]);
  });

  it('takes the other normal form of a text for the same text', () => {
    expect(refusalOf('LOST', { product: original.product.normalize('NFD') })).toBeUndefined();
  });
});

describe('a successor', () => {
  it('has the corrections and a paper of its own, and all else of the original', () => {
    const paper = { code: 'z'.repeat(26), number: 'KV-2026-0009', issuedOn: '2028-02-01' };
    const printed = { ...original, producer: 'HTX chè Hòa Bình' };
    expect(successorFacts(original, printed, paper)).toEqual({
      ...original,
      ...paper,
      producer: 'HTX chè Hòa Bình',
    });
  });

  it('is valid as long as the original, whatever year it is issued in: a reissue never prolongs', () => {
    const day = fc
      .date({ min: new Date('2026-06-15'), max: new Date('2029-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (issuedOn) => {
        const next = successorFacts(original, original, { code: 'c', number: 'n', issuedOn });
        expect(next.validUntil).toBe(original.validUntil);
        expect(next.issuedOn <= next.validUntil).toBe(true);
      }),
    );
  });
});

const link = (id: string, status: RecordedStatus, replacedById: string | null = null) => ({
  id,
  status,
  replacedById,
});

describe('a chain of reissues', () => {
  it('goes from the first to the one that stands today, in whatever order the links are given', () => {
    const links = [link('c', 'REVOKED'), link('a', 'REPLACED', 'b'), link('b', 'REPLACED', 'c')];
    expect(reissueChain(links).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(reissueChain([link('a', 'SUSPENDED')]).map(({ id }) => id)).toEqual(['a']);
    expect(reissueChain([])).toEqual([]);
  });

  it.each([
    ['a cycle', [link('a', 'REPLACED', 'b'), link('b', 'REPLACED', 'a')]],
    ['a link to itself', [link('a', 'REPLACED', 'a')]],
    ['a tail that leads into a cycle', [link('a', 'REPLACED', 'b'), link('b', 'REPLACED', 'b')]],
    ['two that stand', [link('a', 'VALID'), link('b', 'SUSPENDED')]],
    ['two with one successor', [link('a', 'REPLACED', 'c'), link('b', 'REPLACED', 'c'), link('c', 'VALID')]],
    ['a successor that is missing', [link('a', 'REPLACED', 'b')]],
    ['a successor of one not replaced', [link('a', 'VALID', 'b'), link('b', 'VALID')]],
    ['one replaced by none', [link('a', 'REPLACED')]],
  ])('is not %s', (_, links) => {
    expect(() => reissueChain(links)).toThrow('no single chain of reissues');
  });

  it('always ends, with exactly one live end, however often its end is suspended, resumed, revoked or replaced', () => {
    const acts = fc.array(fc.constantFrom('suspend', 'resume', 'revoke', 'replace'), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (tried) => {
        const today = '2027-01-01';
        const base: Standing = {
          status: 'VALID',
          issuedOn: today,
          validUntil: '2029-12-31',
          statusDate: null,
        };
        const register = [link('0', 'VALID')];
        for (const act of tried) {
          const end = register.find(({ status }) => status !== 'REPLACED') as (typeof register)[number];
          const to = decideMove({ ...base, status: end.status }, act, today, today);
          if (isRefusal(to)) continue;
          end.status = to;
          if (to !== 'REPLACED') continue;
          end.replacedById = String(register.length);
          register.push(link(end.replacedById, 'VALID'));
        }
        const chain = reissueChain([...register].reverse());
        expect(chain.map(({ id }) => id)).toEqual(register.map(({ id }) => id));
        expect(chain.slice(0, -1).every(({ status }) => status === 'REPLACED')).toBe(true);
        const held = register.filter(({ status }) => status === 'VALID' || status === 'SUSPENDED');
        expect(held.length).toBe(register.some(({ status }) => status === 'REVOKED') ? 0 : 1);
      }),
    );
  });
});
