import type { Actor } from '~/domain/permission';
import { type OpenEdition, openEdition } from '~/usecases/edition/open-edition';
import type { World } from '~/usecases/world';
import { seedReference } from '../../seeds/reference/seed-reference';
import { granted } from './people';

/** What an edition of the tests is opened with. */
export const editionInput: OpenEdition = {
  year: 2026,
  level: 'REGIONAL',
  ordinal: 7,
  organiserName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
  organiserNameEn: 'Agency for Innovation, Green Transition and Industry Promotion',
  issuerName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
  signerName: 'Nguyễn Văn Ký',
  signerTitle: 'Cục trưởng',
  place: 'Hà Nội',
  certificateSeries: 'KV26',
};

/** Provinces, and the regional edition 2026 with its three rounds (2026-BAC, 2026-TRUNG, 2026-NAM). */
export async function aRegionalEdition(world: World, organiser: Actor): Promise<string> {
  await seedReference(world.db);
  return granted(await openEdition(world, organiser, editionInput)).editionId;
}

/** Everything that a refused change must leave as it was. */
export async function countsOf(world: World): Promise<Record<string, number>> {
  const { db } = world;
  const [accounts, memberships, invitations, rounds, seats, rubrics, audits] = await Promise.all([
    db.account.count(),
    db.membership.count(),
    db.invitation.count({ where: { acceptedAt: null, withdrawnAt: null } }),
    db.round.count(),
    db.jurorSeat.count(),
    db.rubric.count(),
    db.auditEvent.count(),
  ]);
  return { accounts, memberships, invitations, rounds, seats, rubrics, audits };
}
