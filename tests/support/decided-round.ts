import type { Actor } from '~/domain/permission';
import { usualRules } from '~/domain/round';
import type { World } from '~/usecases/world';

/**
 * A regional round whose council has voted: two provinces, two product groups, three jurors, three council members.
 * Entries 1 to `recognised` of each group are voted for, the next one is voted down, one is below the threshold, one
 * not eligible, one withdrawn. Contacts and people carry canaries that no public answer may show.
 */
export type DecidedRound = { id: string; code: string; editionId: string; entries: string[] };

export const canaries = [
  '0900CANARY',
  'canary-facility@example.vn',
  'canary-person@example.vn',
  'Canary Giám Khảo',
  'Canary Mô Tả',
];

export const organiser: Actor = {
  accountId: 'organiser',
  name: 'Người tổ chức',
  locale: 'vi',
  posts: [{ role: 'ORGANISER' }],
};
export const auditor: Actor = {
  accountId: 'auditor',
  name: 'Giám sát',
  locale: 'vi',
  posts: [{ role: 'AUDITOR' }],
};
export const secretary: Actor = {
  accountId: 'secretary',
  name: 'Tổ giúp việc',
  locale: 'vi',
  posts: [{ role: 'SECRETARIAT' }],
};
export const producer = (facilityId: string): Actor => ({
  accountId: 'producer',
  name: 'Cơ sở',
  locale: 'vi',
  posts: [{ role: 'PRODUCER', facilityId }],
});

const past = new Date('2026-04-01T00:00:00.000Z');
const provinces = [
  { codeSet: '2025-34', code: '01', name: 'Hà Nội', nameEn: 'Ha Noi', kind: 'Thành phố', region: 'NORTH' },
  { codeSet: '2025-34', code: '04', name: 'Cao Bằng', nameEn: 'Cao Bang', kind: 'Tỉnh', region: 'NORTH' },
];

type Options = { code?: string; year?: number; recognised?: number; decided?: boolean };

export async function decidedRound(world: World, options: Options = {}): Promise<DecidedRound> {
  const { code = '2026-BAC', year = 2026, recognised = 2, decided = true } = options;
  const editionId = `edition-${year}`;
  await aFrame(world, code, year);
  const id = `round-${code}`;
  const acts = ['SCORING_OPENED', 'SCORING_CLOSED', 'MEETING_OPENED', ...(decided ? ['MEETING_CLOSED'] : [])];
  await world.db.roundAct.createMany({
    data: acts.map((kind, index) => ({
      id: `${id}-${kind}`,
      roundId: id,
      kind,
      at: new Date(+past + index),
      byId: 'x',
    })),
  });
  const seats = await people(world, id);
  const entries: string[] = [];
  for (const group of [1, 2]) {
    for (let number = 1; number <= recognised + 4; number += 1) {
      entries.push(await anEntry(world, { roundId: id, code, group, number, recognised, seats }));
    }
  }
  return { id, code, editionId, entries };
}

async function aFrame(world: World, code: string, year: number): Promise<void> {
  const { db } = world;
  const editionId = `edition-${year}`;
  await db.province.createMany({ data: provinces, skipDuplicates: true });
  await db.edition.createMany({
    data: [
      {
        id: editionId,
        year,
        level: 'REGIONAL',
        ordinal: 7,
        organiserName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
        organiserNameEn: 'Agency for Innovation, Green Transition and Industry Promotion',
        issuerName: 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
        signerName: 'Nguyễn Văn Ký',
        signerTitle: 'Cục trưởng',
        place: 'Hà Nội',
        certificateSeries: `KV-${year}`,
        createdAt: past,
      },
    ],
    skipDuplicates: true,
  });
  await db.round.create({
    data: {
      id: `round-${code}`,
      editionId,
      code,
      region: 'NORTH',
      name: `Vòng ${code}`,
      nameEn: `Round ${code}`,
      hostCodeSet: '2025-34',
      hostCode: '01',
      codeSet: '2025-34',
      registrationOpensAt: past,
      registrationClosesAt: past,
      forwardingClosesAt: past,
      scoringClosesAt: past,
      rules: usualRules,
      createdAt: past,
      provinces: {
        create: provinces.map(({ codeSet, code: province, name }) => ({ codeSet, code: province, name })),
      },
    },
  });
}

type Seats = { jurors: string[]; rubrics: Record<number, string> };

async function people(world: World, roundId: string): Promise<Seats> {
  const { db } = world;
  const numbers = [1, 2, 3];
  for (const number of numbers) {
    const account = (kind: string) => ({
      id: `${roundId}-${kind}${number}`,
      email: `${roundId}-${kind}${number}-canary-person@example.vn`.toLowerCase(),
      name: `Canary Giám Khảo ${kind}${number}`,
      passwordHash: '',
      createdAt: past,
    });
    await db.account.createMany({ data: [account('juror'), account('member')] });
    const seat = { roundId, createdAt: past };
    await db.jurorSeat.create({
      data: {
        ...seat,
        id: `${roundId}-J0${number}`,
        accountId: `${roundId}-juror${number}`,
        code: `J0${number}`,
        groups: [1, 2],
      },
    });
    await db.councilSeat.create({
      data: {
        ...seat,
        id: `${roundId}-M0${number}`,
        accountId: `${roundId}-member${number}`,
        code: `M0${number}`,
        present: true,
      },
    });
  }
  const rubrics: Record<number, string> = {};
  for (const group of [1, 2]) {
    rubrics[group] = `${roundId}-rubric${group}`;
    const frozen = { createdAt: past, approvedAt: past, frozenAt: past, version: 1 };
    await db.rubric.create({
      data: { ...frozen, id: rubrics[group] as string, roundId, group, content: rubric },
    });
  }
  return { jurors: numbers.map((number) => `${roundId}-J0${number}`), rubrics };
}

const named = (text: string) => ({ vi: text, en: text });
const rubric = {
  groups: [
    {
      id: '1',
      name: named('Một'),
      max: 6000,
      criteria: [{ id: '1.1', name: named('Một một'), max: 6000, step: 50 }],
    },
    {
      id: '2',
      name: named('Hai'),
      max: 4000,
      criteria: [{ id: '2.1', name: named('Hai một'), max: 4000, step: 50 }],
    },
  ],
};

type Wanted = {
  roundId: string;
  code: string;
  group: number;
  number: number;
  recognised: number;
  seats: Seats;
};

/** Numbers 1…n recognised, n+1 voted down, n+2 below the threshold, n+3 not eligible, n+4 withdrawn. */
async function anEntry(world: World, wanted: Wanted): Promise<string> {
  const { roundId, code, group, number, recognised, seats } = wanted;
  const entryCode = `${code}-${group}-${String(number).padStart(3, '0')}`;
  const id = `${roundId}-${group}-${number}`;
  const after = number - recognised;
  const facilityId = `${id}-facility`;
  await world.db.facility.create({ data: { ...facility(number), id: facilityId } });
  await world.db.entry.create({
    data: {
      id,
      roundId,
      facilityId,
      codeSet: '2025-34',
      province: number % 2 === 0 ? '04' : '01',
      group,
      name: `Sản phẩm ${group}.${number} – trà Hoà Bình`,
      sections: { market: 'Canary Mô Tả 0900CANARY', technique: '', culture: '', other: '' },
      status: after === 3 ? 'NOT_ELIGIBLE' : after === 4 ? 'WITHDRAWN' : 'ELIGIBLE',
      statusReason: after === 3 ? 'Canary Mô Tả' : null,
      code: entryCode,
      search: '',
      createdById: 'x',
      createdAt: past,
      updatedAt: past,
    },
  });
  if (after <= 2)
    await sheets(world, { id, roundId, seats, group, points: after === 2 ? 3000 : 6000 - 50 * number });
  const votes = after <= 0 ? { inFavour: 3 } : after === 1 ? { inFavour: 1, against: 2 } : null;
  if (votes) await world.db.voteCount.create({ data: { entryId: id, roundId, ...votes } });
  return entryCode;
}

const facility = (number: number) => ({
  name: number === 1 ? '=HTX Chè "An Toàn"' : `HTX số ${number}`,
  kind: 'COOPERATIVE',
  registrationNo: '0900CANARY',
  address: `Xã ${number}, Hà Nội`,
  codeSet: '2025-34',
  code: '01',
  representative: 'Canary Giám Khảo',
  phone: '0900CANARY',
  email: 'canary-facility@example.vn',
  createdAt: past,
});

type Scored = { id: string; roundId: string; seats: Seats; group: number; points: number };

async function sheets(world: World, { id, roundId, seats, group, points }: Scored): Promise<void> {
  const marks = { '1.1': points, '2.1': 2500 };
  await world.db.sheet.createMany({
    data: seats.jurors.map((seatId) => ({
      id: `${id}-${seatId}`,
      roundId,
      seatId,
      entryId: id,
      rubricId: seats.rubrics[group] as string,
      remarks: 'Canary Mô Tả',
      signedAt: past,
      signedMarks: marks,
      total: points + 2500,
      digest: 'd',
      createdAt: past,
      updatedAt: past,
    })),
  });
}
