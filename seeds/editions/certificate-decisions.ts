import type { Actor } from '~/domain/permission';
import { replaceCertificate } from '~/usecases/certificate/replace-certificate';
import { revokeCertificate } from '~/usecases/certificate/revoke-certificate';
import { suspendCertificate } from '~/usecases/certificate/suspend-certificate';
import { dayOf, must, type Story } from '../vocabulary';

/** What became of three made-up products of a round since: one certificate is replaced, one suspended, one revoked. */
export async function decideCertificates(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  const { world } = story;
  const last = await world.db.certificate.findMany({
    where: { round: { code: roundCode }, entry: { invented: true } },
    orderBy: { number: 'desc' },
    take: 3,
  });
  const [revoked, suspended, misspelt] = last as [(typeof last)[0], (typeof last)[0], (typeof last)[0]];
  story.at(-20);
  const decisionDate = dayOf(story, -20);
  const of = ({ code }: { code: string }) => ({ roundCode, certificateCode: code, decisionDate });
  const { product, producer, address, province } = misspelt;
  await must(
    replaceCertificate(world, organiser, {
      ...{ ...of(misspelt), cause: 'MISSPELT', reason: 'In thiếu xã, phường trong địa chỉ của cơ sở.' },
      ...{ decisionNumber: '51/QĐ-MH', product, producer, province, address: `Khu công nghiệp, ${address}` },
    }),
  );
  const labels = 'Nhãn sản phẩm ghi sai thành phần; cơ sở được yêu cầu khắc phục trong 60 ngày.';
  const forged = 'Hồ sơ dùng giấy tờ không đúng sự thật.';
  const suspension = { ...of(suspended), decisionNumber: '52/QĐ-MH', reason: labels };
  await must(suspendCertificate(world, organiser, suspension));
  await must(
    revokeCertificate(world, organiser, { ...of(revoked), decisionNumber: '53/QĐ-MH', reason: forged }),
  );
}
