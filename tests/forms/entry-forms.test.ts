import { describe, expect, it } from 'vitest';
import { descriptionForm, productForm } from '~/forms/entry';
import { facilityForm } from '~/forms/facility';
import { paperForm } from '~/forms/paper';
import { photoForm } from '~/forms/photo';
import { letterForm, sendBackForm } from '~/forms/province-check';

const faults = (answer: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  Object.fromEntries((answer.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));

describe('the forms of producers and provinces', () => {
  it('read a set line by line, and name what is missing or too long', () => {
    const typed = { name: ' Bộ gốm ', group: '1', isSet: 'on', setItems: 'Bình\r\n\r\n Chén ', version: '3' };
    expect(productForm.parse(typed)).toEqual({
      ...{ name: 'Bộ gốm', group: 1, isSet: true, setItems: ['Bình', 'Chén'], version: 3 },
    });
    expect(faults(productForm.safeParse({ name: 'x'.repeat(301), group: '5', version: 'a' }))).toEqual({
      ...{ name: 'form.tooLong|{"max":300}', group: 'form.choose', version: 'form.wholeNumber' },
    });
  });

  it('let a description be saved unfinished but not endless', () => {
    const empty = { market: '', technique: '', culture: '', other: '', version: 1 };
    expect(descriptionForm.parse({ version: '1' })).toEqual(empty);
    const long = descriptionForm.safeParse({ market: 'x'.repeat(6001), version: '1' });
    expect(faults(long)).toEqual({ market: 'form.tooLong|{"max":6000}' });
  });

  it('take a facility with a province that is chosen, a phone number and an address for mail', () => {
    const missing = faults(facilityForm.safeParse({ phone: 'abc', email: 'abc', province: 'Huế' }));
    expect(missing).toMatchObject({
      name: 'form.required',
      phone: 'form.phone',
      email: 'form.email',
      province: 'form.choose',
    });
  });

  it('take a paper with days that exist and with or without a scan', () => {
    const typed = { kind: 'OCOP', number: '1', issuer: 'UBND', issuedOn: '2026-01-31', expiresOn: '' };
    expect(paperForm.parse(typed)).toEqual({ ...typed, expiresOn: null });
    expect(faults(paperForm.safeParse({ ...typed, issuedOn: '2026-02-30' }))).toEqual({
      issuedOn: 'form.day',
    });
    expect(faults(paperForm.safeParse({ ...typed, kind: 'X' }))).toEqual({ kind: 'form.choose' });
  });

  it('ask for a photo, a reason and a letter', () => {
    expect(faults(photoForm.safeParse({}))).toEqual({ file: 'form.file' });
    expect(faults(photoForm.safeParse({ file: new File([], 'x.jpg') }))).toEqual({ file: 'form.file' });
    expect(faults(sendBackForm.safeParse({ reason: ' ' }))).toEqual({ reason: 'form.required' });
    const letter = letterForm.parse({ province: '2025-34:82', number: '1/SCT', date: '2026-06-15' });
    expect(letter.province).toEqual({ codeSet: '2025-34', code: '82' });
  });
});
