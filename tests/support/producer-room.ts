import sharp from 'sharp';
import type { Actor } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import type { Bounds } from '~/domain/quota/limit';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { type ProductGroup, productGroups, usualRules } from '~/domain/round';
import { loadActor } from '~/store/actor';
import { addPaper } from '~/usecases/entry/add-paper';
import { addPhoto } from '~/usecases/entry/add-photo';
import { startEntry } from '~/usecases/entry/start-entry';
import { registerFacility } from '~/usecases/facility/register-facility';
import { type QuotasInput, setQuotas } from '~/usecases/quota/set-quotas';
import type { World } from '~/usecases/world';
import { seedReference } from '../../seeds/reference/seed-reference';
import { firstInstant } from './world';

/** Steps that tests of the producer and province rooms start from. */

export const dongThap: ProvinceKey = { codeSet: '2025-34', code: '82' };
export const anGiang: ProvinceKey = { codeSet: '2025-34', code: '91' };

/** The answer of a step that must not be refused. */
export function done<T>(answer: T | Refusal): T {
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refused} ${JSON.stringify(answer.facts)}`);
  return answer;
}

/** An instant so many hours after the test world's first one. */
export function hoursOn(hours: number): Date {
  return new Date(Date.parse(firstInstant) + hours * 3_600_000);
}

/** Quotas in short: what a kind of limit does, and the numbers of Đồng Tháp, of its groups and of every producer. */
export type Quotas = {
  modes: Partial<QuotasInput['modes']>;
  province: Partial<Bounds>;
  groups: Partial<Record<ProductGroup, Partial<Bounds>>>;
  producer: Partial<Bounds>;
};

const none: Bounds = { maximum: null, minimum: null };

/** An organiser who is no account. */
export const organiser: Actor = {
  accountId: 'organiser',
  name: 'Nguyễn Thị Tổ Chức',
  locale: 'vi',
  posts: [{ role: 'ORGANISER' }],
};

/** Sets the quotas of a round; what is set refuses, unless told otherwise. */
export function setQuotasOf(world: World, roundCode: string, quotas: Partial<Quotas>) {
  const { modes, province, groups, producer } = quotas;
  const off = { PROVINCE: 'OFF', GROUP: 'OFF', PRODUCER: 'OFF' } as const;
  const on = {
    ...(province && { PROVINCE: 'REFUSAL' as const }),
    ...(groups && { GROUP: 'REFUSAL' as const }),
    ...(producer && { PRODUCER: 'REFUSAL' as const }),
  };
  return setQuotas(world, organiser, {
    roundCode,
    modes: { ...off, ...on, ...modes },
    producer: { ...none, ...producer },
    provinces: [
      {
        province: dongThap,
        bounds: { ...none, ...province },
        groups: productGroups.map((group) => ({ ...none, ...groups?.[group] })),
      },
    ],
  });
}

/** Who allows an entry beyond full quotas, by which document, and why. */
export const overrideTexts = {
  officer: 'Trần Văn Duyệt',
  title: 'Cục trưởng',
  documentNumber: '2218/CTĐP-CNNT',
  documentDate: '2026-06-14',
  reason: 'Bộ sản phẩm đại diện nghề truyền thống của tỉnh.',
};

const putQuotas = async (world: World, roundCode: string, quotas: Partial<Quotas>) =>
  done(await setQuotasOf(world, roundCode, quotas));

/** How many entries hold a place in Đồng Tháp's limit, and how many of them by override. */
export async function placesIn(world: World, roundId: string, target = 'province:2025-34:82') {
  const row = await world.db.quota.findFirst({ where: { roundId, target } });
  return { forwarded: row?.forwarded ?? 0, beyond: row?.beyond ?? 0 };
}

type RoundOptions = { level?: 'REGIONAL' | 'NATIONAL'; quotas?: Partial<Quotas>; year?: number };

/** A round that takes registrations for 48 hours from now on and forwarding for 96, with two provinces in it. */
export async function openRound(
  world: World,
  code: string,
  options: RoundOptions = {},
): Promise<{ id: string }> {
  const { level = 'REGIONAL', quotas, year = 2026 } = options;
  if ((await world.db.province.count()) === 0) await seedReference(world.db);
  const edition = await world.db.edition.upsert({
    where: { year_level: { year, level } },
    update: {},
    create: {
      ...{ id: world.ids.id(), year, level, ordinal: 1, organiserName: 'Cục', organiserNameEn: 'Agency' },
      ...{ issuerName: 'Cục Công Thương địa phương', signerName: 'Nguyễn Văn A', signerTitle: 'Cục trưởng' },
      ...{ place: 'Hà Nội', certificateSeries: 'KV', createdAt: hoursOn(0) },
    },
  });
  const round = await world.db.round.create({
    data: {
      ...{ id: world.ids.id(), editionId: edition.id, code, region: level === 'NATIONAL' ? null : 'SOUTH' },
      ...{
        name: `Vòng ${code}`,
        nameEn: `Round ${code}`,
        hostCodeSet: '2025-34',
        hostCode: '82',
        codeSet: '2025-34',
      },
      ...{ registrationOpensAt: hoursOn(-1), registrationClosesAt: hoursOn(48) },
      ...{ forwardingClosesAt: hoursOn(96), scoringClosesAt: hoursOn(200) },
      ...{ rules: usualRules, createdAt: hoursOn(0) },
    },
  });
  for (const [province, name] of [
    [dongThap, 'Đồng Tháp'],
    [anGiang, 'An Giang'],
  ] as const) {
    await world.db.roundProvince.create({ data: { roundId: round.id, ...province, name } });
  }
  if (quotas) await putQuotas(world, code, quotas);
  return { id: round.id };
}

/** An account with the roles given, signed in. */
export async function person(
  world: World,
  ...roles: { role: string; province?: ProvinceKey; facilityId?: string }[]
): Promise<Actor> {
  const id = world.ids.id();
  await world.db.account.create({
    data: {
      id,
      email: `${id}@example.vn`,
      name: `Người ${id.slice(0, 4)}`,
      passwordHash: '',
      createdAt: hoursOn(0),
    },
  });
  for (const { role, province, facilityId } of roles) {
    const data = { id: world.ids.id(), accountId: id, role, ...province, facilityId, createdAt: hoursOn(0) };
    await world.db.membership.create({ data });
  }
  return again(world, { accountId: id });
}

/** The same person with the posts held by now. */
export async function again(world: World, actor: Pick<Actor, 'accountId'>): Promise<Actor> {
  return (await loadActor(world.db, actor.accountId)) as Actor;
}

export const facilityTexts = {
  name: 'Hợp tác xã Hoà Bình',
  kind: 'COOPERATIVE',
  registrationNo: '510707000012',
  address: 'Ấp 3, xã Mỹ An, tỉnh Đồng Tháp',
  representative: 'Lê Thị Hạnh',
  phone: '0912 345 678',
  email: 'htx@example.vn',
} as const;

/** A producer with its facility. */
export async function producer(
  world: World,
  province = dongThap,
): Promise<{ actor: Actor; facilityId: string }> {
  const actor = await person(world);
  const { id } = done(await registerFacility(world, actor, { ...facilityTexts, province }));
  return { actor: await again(world, actor), facilityId: id };
}

export const productTexts = {
  name: 'Khô cá lóc Đồng Tháp Mười',
  group: 2 as const,
  isSet: false,
  setItems: [] as string[],
  sections: { market: 'Bán tại 12 tỉnh.', technique: 'Sấy năng lượng mặt trời.', culture: '', other: '' },
};

/** A small photo as a camera would send it. */
export async function photoFile(
  shade = 90,
): Promise<{ name: string; declaredType: string; bytes: Uint8Array }> {
  const background = { r: shade, g: 120, b: 60 };
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name: 'anh.jpg', declaredType: 'image/jpeg', bytes: new Uint8Array(bytes) };
}

const papers = [
  { kind: 'BUSINESS_REGISTRATION', number: '510707000012', issuer: 'Sở Tài chính', expiresOn: null },
  { kind: 'PROVINCIAL_DECISION', number: '98/QĐ-UBND', issuer: 'UBND tỉnh Đồng Tháp', expiresOn: null },
  {
    kind: 'PROVINCIAL_CERTIFICATE',
    number: '12/GCN',
    issuer: 'UBND tỉnh Đồng Tháp',
    expiresOn: '2028-12-31',
  },
] as const;

/** A draft in a round whose file is complete. */
export async function completeDraft(
  world: World,
  of: { actor: Actor; facilityId: string },
  roundCode: string,
  texts: Partial<typeof productTexts> = {},
): Promise<string> {
  const { actor, facilityId } = of;
  const draft = await startEntry(world, actor, { ...productTexts, ...texts, facilityId, roundCode });
  const entryId = done(draft).id;
  for (const shade of [80, 90, 100]) {
    done(await addPhoto(world, actor, { entryId, file: await photoFile(shade) }));
  }
  for (const paper of papers)
    done(await addPaper(world, actor, { entryId, issuedOn: '2025-01-10', ...paper }));
  return entryId;
}

/** Entries that wait for their province, copied from one complete file; `texts` are all theirs. */
export async function waitingEntries(
  world: World,
  of: { actor: Actor; facilityId: string },
  roundCode: string,
  count: number,
  texts: Partial<typeof productTexts> = {},
): Promise<string[]> {
  const first = await completeDraft(world, of, roundCode, texts);
  const row = await world.db.entry.update({ where: { id: first }, data: { status: 'SUBMITTED' } });
  const { sections, ...rest } = row;
  const copies = Array.from({ length: count - 1 }, () => ({
    ...rest,
    sections: sections ?? {},
    id: world.ids.id(),
  }));
  await world.db.entry.createMany({ data: copies });
  return [first, ...copies.map((copy) => copy.id)];
}

/** What of an entry must not change when something is refused. */
export async function entryAsStored(world: World, entryId: string) {
  const include = { photos: true, papers: true, steps: true } as const;
  const entry = await world.db.entry.findUnique({ where: { id: entryId }, include });
  return { entry, events: await world.db.auditEvent.count() };
}
