import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CertificateFacts } from '~/domain/certificate/facts';
import {
  checkAddress,
  decodePayload,
  encodePayload,
  factsText,
  sealPayload,
} from '~/domain/certificate/payload';

const facts: CertificateFacts = {
  code: '0123456789abcdefghjkmnpqrs',
  number: 'KV-2026-0001',
  product: 'Nhất diệp hảo trà',
  producer: 'HTX chè an toàn Nguyên Việt',
  address: 'Xã Tân Cương, tỉnh Thái Nguyên',
  province: 'Thái Nguyên',
  group: 2,
  level: 'REGIONAL',
  region: 'NORTH',
  year: 2026,
  decisionNumber: '44/QĐ-CTĐP',
  decisionDate: '2026-05-13',
  issuedOn: '2026-05-13',
  validUntil: '2029-12-31',
};
const signature = 'A'.repeat(86);
const keyId = 'abcd-_12';
const digest = 'B'.repeat(43);

describe('the payload of a QR code', () => {
  it('reads back what it was made from', () => {
    const payload = encodePayload(facts, digest, keyId);
    const read = decodePayload(facts.code, sealPayload(payload, signature));
    expect(read).toEqual({
      keyId,
      number: 'KV-2026-0001',
      validUntil: '2029-12-31',
      digest,
      signed: payload,
      signature,
    });
  });

  it('reads back any register number, in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (number) => {
        const sealed = sealPayload(encodePayload({ ...facts, number }, digest, keyId), signature);
        expect(decodePayload(facts.code, sealed)?.number).toBe(number.normalize('NFC'));
      }),
    );
  });

  it('signs the code too: under another code the signed bytes differ', () => {
    const payload = encodePayload(facts, digest, keyId);
    const read = decodePayload('z'.repeat(26), sealPayload(payload, signature));
    expect(read?.signed).not.toEqual(payload);
  });

  it('needs no escaping in an address and fits a symbol of version 13', () => {
    const sealed = sealPayload(encodePayload(facts, digest, keyId), signature);
    const address = checkAddress('https://binhchon.congthuong.gov.vn', facts.code, sealed);
    expect(new URL(address).href).toBe(address);
    expect(address.length).toBeLessThanOrEqual(331);
  });

  it('stands in the address of the check page, which works without it', () => {
    expect(checkAddress('https://x.example', 'CODE', 'p1')).toBe('https://x.example/v/CODE?p=p1');
    expect(checkAddress('https://x.example', 'CODE')).toBe('https://x.example/v/CODE');
  });

  it('is null for anything else and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => decodePayload(facts.code, text) === null));
    expect(decodePayload(facts.code, '')).toBeNull();
  });
});

describe('the text of the facts', () => {
  it('is the same for both spellings of the same letters', () => {
    expect(factsText({ ...facts, product: facts.product.normalize('NFD') })).toBe(factsText(facts));
  });

  it('changes with every single fact', () => {
    for (const key of Object.keys(facts) as (keyof CertificateFacts)[]) {
      expect(factsText({ ...facts, [key]: 'khác' }), key).not.toBe(factsText(facts));
    }
  });

  it('keeps neighbouring facts apart', () => {
    const one = { ...facts, product: 'Trà', producer: 'Việt' };
    const other = { ...facts, product: 'Trà","Việt', producer: '' };
    expect(factsText(one)).not.toBe(factsText(other));
  });
});
