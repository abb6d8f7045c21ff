import sharp from 'sharp';
import type { Actor } from '~/domain/permission';
import type { VisitAct } from '~/domain/visit/record';
import { assignTeam } from '~/usecases/visit/assign-team';
import { planVisit } from '~/usecases/visit/plan-visits';
import { recordActs } from '~/usecases/visit/record-visit';
import { reportVisit } from '~/usecases/visit/report-visit';
import type { World } from '~/usecases/world';
import { aJuror, type Room, support } from './judged-round';
import { granted } from './people';

/** A visit with its team, as tests of visits start from. */
export type VisitRoom = { visitId: string; juror: Actor; key: { roundCode: string; visitId: string } };

let last = 0;

/** Somebody of the support team who has an account. */
export async function aSupporter(world: World, name = 'Phạm Thị Giúp Việc'): Promise<Actor> {
  last += 1;
  const accountId = `supporter-${last}`;
  const createdAt = world.clock.now();
  await world.db.account.create({
    data: {
      ...{ id: accountId, email: `${accountId}@example.vn`, name, passwordHash: 'x', createdAt },
      memberships: { create: { id: `membership-${last}`, role: 'SECRETARIAT', createdAt } },
    },
  });
  return { ...support, accountId, name };
}

/** Plans a visit to the room's producer with a juror in its team, who leads it. */
export async function aVisit(world: World, room: Room, juror?: Actor): Promise<VisitRoom> {
  const { roundCode, facilityId } = room;
  const member = juror ?? (await aJuror(world, room));
  const { id: visitId } = granted(await planVisit(world, support, { roundCode, facilityId }));
  const key = { roundCode, visitId };
  const team = { members: [member.accountId], lead: member.accountId, plannedFor: '2026-06-20', note: '' };
  granted(await assignTeam(world, support, { ...key, ...team }));
  return { visitId, juror: member, key };
}

/** Everything a report needs: each line matches, a conclusion, signatures of both sides. */
export async function recordWhole(world: World, { key, juror }: VisitRoom): Promise<void> {
  const items = await world.db.visitItem.findMany({ where: { visitId: key.visitId } });
  const at = world.clock.now().toISOString();
  const acts: VisitAct[] = [
    ...items.map(({ id }) => ({ kind: 'check' as const, item: id, finding: 'MATCHES' as const, remark: '' })),
    { kind: 'conclude', conclusion: 'Hồ sơ đúng với thực tế.', unsignedReason: '' },
    { kind: 'meet', person: `${key.visitId}-t`, side: 'TEAM', name: 'Lê Giám Khảo', title: '' },
    { kind: 'meet', person: `${key.visitId}-p`, side: 'PRODUCER', name: 'Trần Thị Mây', title: 'Giám đốc' },
    { kind: 'sign', person: `${key.visitId}-t`, at, path: 'M10 100L300 20L590 180' },
    { kind: 'sign', person: `${key.visitId}-p`, at, path: null },
  ];
  granted(await recordActs(world, juror, { ...key, acts }));
}

/** A visit whose report is handed in. */
export async function aReport(
  world: World,
  room: Room,
  juror?: Actor,
): Promise<VisitRoom & { number: string }> {
  const visit = await aVisit(world, room, juror);
  await recordWhole(world, visit);
  const { number } = granted(await reportVisit(world, visit.juror, visit.key));
  return { ...visit, number };
}

/** A photo as a phone makes it: with the place in its EXIF data. */
export async function phonePhoto(width = 400, height = 300): Promise<Uint8Array> {
  const plain = sharp({ create: { width, height, channels: 3, background: '#8a5a2b' } });
  const exif = { IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' } };
  return new Uint8Array(await plain.jpeg().withExif(exif).toBuffer());
}
