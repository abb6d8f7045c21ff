import { describe, expect, it } from 'vitest';
import { certificatePdf } from '~/documents/certificate/certificate-pdf';
import { checkAddress } from '~/domain/certificate/payload';
import { codeModules, scanCertificate } from '../../support/scan-certificate';
import { exampleSheet } from './example-sheet';

describe('the QR code of a certificate', () => {
  it('reads as the address of its check page with the sealed payload', async () => {
    const { origin, code, payload } = exampleSheet;
    expect(await scanCertificate(await certificatePdf(exampleSheet))).toBe(
      checkAddress(origin, code, payload),
    );
  });

  it('keeps its modules at 0.4 mm or more', async () => {
    const boxes = await codeModules(await certificatePdf(exampleSheet));
    expect(Math.min(...boxes.map(([, , , height]) => height))).toBeGreaterThan((0.4 * 72) / 25.4);
  });
});
