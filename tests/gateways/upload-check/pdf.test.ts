import { deflateSync } from 'node:zlib';
import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '~/domain/refusal';
import { checkUpload } from '~/gateways/upload-check/check-upload';
import { craftedPdf, packedPdf } from './crafted-pdf';

async function codeOf(bytes: Uint8Array, name = 'giay-chung-nhan.pdf') {
  const answer = await checkUpload({ name, declaredType: 'application/pdf', bytes, purpose: 'paper' });
  return isRefusal(answer) ? answer.refused : 'accepted';
}

const script = '<</S/JavaScript/JS(app.alert(1))>>';

function altered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes(from)) throw new Error(`Nothing to alter: ${from}`);
  return Buffer.from(text.replace(from, to), 'latin1');
}

/** An object stream of zeros, 100 MB of them in 100 kB. */
function bomb(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(100_000_000)).toString('latin1');
  return craftedPdf('', [`<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n${packed}\nendstream`]);
}

async function encrypted(): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' });
  pdf.setProtection({ userPassword: 'mat-khau' });
  return pdf.save();
}

async function honest(): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' }).drawText('(An honest paper /JS /Launch)', { x: 40, y: 700 });
  return pdf.save();
}

const bad: [string, string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['a script when opened', 'file.pdfActive', () => craftedPdf(`/OpenAction${script}`)],
  [
    'a script with escaped names',
    'file.pdfActive',
    () => craftedPdf('/OpenAction<</S/Java#53cript/J#53(1)>>'),
  ],
  [
    'only the escaped key of a script',
    'file.pdfActive',
    () => craftedPdf('/AA<</WC<</J#53 5 0 R>>>>', ['(1)']),
  ],
  [
    'scripts in the name tree',
    'file.pdfActive',
    () => craftedPdf('/Names<</JavaScript<</Names[(a) 5 0 R]>>>>', [script]),
  ],
  ['a script in an object stream', 'file.pdfActive', () => packedPdf(script)],
  [
    'an escaped script in an object stream',
    'file.pdfActive',
    () => packedPdf('<</S/#4aavaScript/#4a#53(1)>>'),
  ],
  ['a launch action', 'file.pdfActive', () => craftedPdf('/OpenAction<</S/Launch/F(cmd.exe)>>')],
  [
    'an embedded file',
    'file.pdfActive',
    () => craftedPdf('/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>', ['<</Type/Filespec>>']),
  ],
  [
    'an attached file on the page',
    'file.pdfActive',
    () => craftedPdf('', ['<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>']),
  ],
  ['an XFA form', 'file.pdfActive', () => craftedPdf('/AcroForm<</XFA(x)/Fields[]>>')],
  ['a form that sends', 'file.pdfActive', () => craftedPdf('/OpenAction<</S/SubmitForm/F(http://x)>>')],
  [
    'an escaped script that no table lists',
    'file.pdfActive',
    () => altered(craftedPdf(), 'xref\n', 'endobj9 0 obj<</S/#4aavaScript/#4a#53(1)>>endobj\nxref\n'),
  ],
  ['a script behind an unclosed string', 'file.pdfActive', () => craftedPdf('', ['(never closed', script])],
  [
    'a script inside the data of a stream',
    'file.pdfActive',
    () => craftedPdf('', [`<</Length 60>>\nstream\n8 0 obj${script}endobj\nendstream`]),
  ],
  [
    'a script whose number is parted by a comment',
    'file.pdfActive',
    () => altered(craftedPdf('/OpenAction 5 0 R', [script]), '5 0 obj\n', '5%\n0 obj'),
  ],
  [
    'a keyword that seems to end the object',
    'file.pdfActive',
    () => craftedPdf('/A stream/B endobj/AA<</WC 5 0 R/JS 5 0 R>>', ['1']),
  ],
  [
    'a script in an object stream that hides its type',
    'file.pdfActive',
    () => altered(packedPdf(script), '/ObjStm', '/Picture'),
  ],
  [
    'an object stream packed twice',
    'file.unreadable',
    () => altered(packedPdf('<<>>'), '/Filter/FlateDecode', '/Filter[/FlateDecode/Flate#44ecode]'),
  ],
  ['encryption', 'file.pdfEncrypted', encrypted],
  [
    'an encryption entry alone',
    'file.pdfEncrypted',
    () => craftedPdf('', [], '/Encrypt<</Filter/Standard/V 1/R 2>>'),
  ],
  ['its second half cut off', 'file.unreadable', () => craftedPdf().slice(0, 300)],
  ['no pages', 'file.unreadable', () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n')],
  ['a header and noise', 'file.unreadable', () => Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF`)],
  [
    'an object stream that does not unpack',
    'file.unreadable',
    () =>
      craftedPdf('', ['<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length 3>>\nstream\nabc\nendstream']),
  ],
  [
    'another file behind its end',
    'file.typesDisagree',
    () => Buffer.concat([craftedPdf(), Buffer.from('PK\x03\x04zip')]),
  ],
  [
    'something before its head',
    'file.typeNotAllowed',
    () => Buffer.concat([Buffer.from('<html>'), craftedPdf()]),
  ],
];

describe('PDF papers', () => {
  it.each(bad)('with %s are refused: %s', async (_, code, make) => {
    expect(await codeOf(await make())).toBe(code);
  });

  it('that only show are accepted, byte for byte', async () => {
    for (const bytes of [await honest(), craftedPdf(), packedPdf('<</S/GoTo/D[3 0 R/Fit]>>')]) {
      const answer = await checkUpload({
        name: 'A.PDF',
        declaredType: 'application/pdf',
        bytes,
        purpose: 'paper',
      });
      expect(answer).toMatchObject({ bytes, mediaType: 'application/pdf' });
    }
  });

  it('may speak of scripts in their strings and their text', async () => {
    expect(await codeOf(craftedPdf('/Lang(/JS \\(/JavaScript\\) (/Launch))'))).toBe('accepted');
  });

  it('are never a photo, and bear the name of a PDF', async () => {
    const bytes = craftedPdf();
    const photo = await checkUpload({
      name: 'a.pdf',
      declaredType: 'application/pdf',
      bytes,
      purpose: 'photo',
    });
    expect(photo).toMatchObject({ refused: 'file.typeNotAllowed' });
    expect(await codeOf(bytes, 'a.png')).toBe('file.typesDisagree');
  });

  it('that are made to exhaust their reader are refused in good time', async () => {
    expect(await codeOf(bomb())).toBe('file.unreadable');
    const many = Buffer.from(`%PDF-1.7\n${'1 0 obj<<'.repeat(400_000)}\n%%EOF`);
    const from = performance.now();
    expect(await codeOf(many)).toBe('file.unreadable');
    expect(performance.now() - from).toBeLessThan(5000);
  });
});
