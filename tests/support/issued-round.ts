import { issueCertificates } from '~/usecases/certificate/issue-certificates';
import { publishList } from '~/usecases/publication/publish-list';
import type { World } from '~/usecases/world';
import { decidedRound, organiser } from './decided-round';

/** A published round with a certificate for each of its recognised products; answers their codes in register order. */
export async function issuedRound(
  world: World,
  { code, year, recognised }: { code: string; year: number; recognised: number },
): Promise<string[]> {
  const decision = { decisionNumber: '44/QĐ', decisionDate: '2026-06-10', disclosure: 'LIST' as const };
  await decidedRound(world, { code, year, recognised });
  await publishList(world, organiser, { roundCode: code, ...decision });
  await issueCertificates(world, organiser, { roundCode: code, issuedOn: '2026-06-15' });
  const rows = await world.db.certificate.findMany({
    where: { roundId: `round-${code}` },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => row.code);
}
