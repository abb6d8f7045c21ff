import { fold } from '~/domain/fold';
import type { Actor } from '~/domain/permission';
import { type RoundRules, usualRules } from '~/domain/round';
import type { RubricContent } from '~/domain/rubric';
import type { World } from '~/usecases/world';

/**
 * A round as the support team and the jury find it: written straight into the database, so that these tests do not
 * walk through registration first.
 */
export type Room = { roundId: string; roundCode: string; facilityId: string };

const name = (text: string) => ({ vi: text, en: text });

/** Four criteria in two groups; 1.2 moves in steps of 0.25. */
export const smallRubric: RubricContent = {
  groups: [
    {
      id: '1',
      name: name('Đáp ứng thị trường'),
      max: 6000,
      criteria: [
        { id: '1.1', name: name('Doanh thu'), max: 4000, step: 50 },
        { id: '1.2', name: name('Thị trường'), max: 2000, step: 25 },
      ],
    },
    {
      id: '2',
      name: name('Kỹ thuật'),
      max: 4000,
      criteria: [
        { id: '2.1', name: name('Công nghệ'), max: 2500, step: 50 },
        { id: '2.2', name: name('Nguyên liệu'), max: 1500, step: 50 },
      ],
    },
  ],
};

let last = 0;
const id = (of: string) => {
  last += 1;
  return `${of}-${String(last).padStart(4, '0')}`;
};

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

/** A northern round of 2026 whose provinces have forwarded by 1 June; scoring opens with `openScoring`. */
export async function aRoom(world: World, rules: Partial<RoundRules> = {}): Promise<Room> {
  const at = world.clock.now();
  const roundId = id('round');
  const roundCode = `2026-${roundId}`;
  const edition = { year: 2026 + last, level: 'REGIONAL', ordinal: 1, createdAt: at, id: id('edition') };
  const people = {
    issuerName: 'Cục',
    signerName: 'Nguyễn Văn Ký',
    signerTitle: 'Cục trưởng',
    place: 'Hà Nội',
  };
  const names = { organiserName: 'Cục', organiserNameEn: 'Agency', certificateSeries: 'CNNT' };
  await world.db.edition.create({ data: { ...edition, ...people, ...names } });
  await world.db.round.create({
    data: {
      id: roundId,
      editionId: edition.id,
      code: roundCode,
      region: 'NORTH',
      name: 'Khu vực phía Bắc',
      nameEn: 'North',
      hostCodeSet: '2025-34',
      hostCode: '01',
      codeSet: '2025-34',
      registrationOpensAt: day('2026-04-01'),
      registrationClosesAt: day('2026-05-01'),
      forwardingClosesAt: day('2026-06-01'),
      scoringClosesAt: day('2026-07-01'),
      rules: { ...usualRules, ...rules },
      createdAt: at,
      provinces: { create: { codeSet: '2025-34', code: '01', name: 'Hà Nội' } },
    },
  });
  return { roundId, roundCode, facilityId: await aFacility(world) };
}

/** A producer in Hà Nội. */
export async function aFacility(world: World): Promise<string> {
  const facilityId = id('facility');
  await world.db.facility.create({
    data: {
      id: facilityId,
      name: 'Hợp tác xã Mây Hòa Bình',
      kind: 'COOPERATIVE',
      registrationNo: '0100100100',
      address: 'Xã Phú Nghĩa',
      codeSet: '2025-34',
      code: '01',
      representative: 'Trần Thị Mây',
      phone: '0912345678',
      email: 'may@example.vn',
      createdAt: world.clock.now(),
    },
  });
  return facilityId;
}

type EntryPart = {
  status?: string;
  group?: number;
  name?: string;
  code?: string | null;
  facilityId?: string;
  photos?: number;
};

/** A forwarded entry with a whole file, unless told otherwise; an eligible one gets a code of its own. */
export async function anEntryIn(world: World, room: Room, part: EntryPart = {}): Promise<string> {
  const { status = 'FORWARDED', group = 1, name: product = 'Bộ bàn ghế mây', photos = 3 } = part;
  const entryId = id('entry');
  const at = world.clock.now();
  const code = part.code ?? (status === 'ELIGIBLE' ? `${room.roundCode}-${entryId}` : null);
  await world.db.entry.create({
    data: {
      id: entryId,
      roundId: room.roundId,
      facilityId: part.facilityId ?? room.facilityId,
      codeSet: '2025-34',
      province: '01',
      group,
      name: product,
      setItems: [],
      sections: { market: 'Bán trong nước', technique: 'Đan tay', culture: '', other: '' },
      status,
      code,
      search: fold(`${product} Hợp tác xã Mây Hòa Bình Hà Nội ${code ?? ''}`),
      createdById: 'somebody',
      createdAt: at,
      updatedAt: at,
      papers: { create: wholeFile.map(aPaper) },
      steps: { create: { id: id('step'), from: 'SUBMITTED', to: 'FORWARDED', at, byId: 'province' } },
    },
  });
  for (let position = 0; position < photos; position += 1) await aPhoto(world, entryId, position);
  return entryId;
}

const wholeFile = ['BUSINESS_REGISTRATION', 'PROVINCIAL_DECISION', 'PROVINCIAL_CERTIFICATE'];

const aPaper = (kind: string) => ({
  id: id('paper'),
  kind,
  number: '12/QĐ',
  issuer: 'UBND',
  issuedOn: day('2025-01-01'),
  expiresOn: day('2028-12-31'),
});

async function aPhoto(world: World, entryId: string, position: number): Promise<void> {
  const fileId = id('file');
  await world.db.storedFile.create({
    data: {
      id: fileId,
      key: fileId,
      mediaType: 'image/jpeg',
      bytes: 1,
      sha256: 'ab',
      uploadedById: 'somebody',
      createdAt: world.clock.now(),
    },
  });
  await world.db.entryPhoto.create({ data: { id: id('photo'), entryId, fileId, position } });
}

/** Someone of the support team. */
export const support: Actor = {
  accountId: 'support',
  name: 'Tổ giúp việc',
  locale: 'vi',
  posts: [{ role: 'SECRETARIAT' }],
};

/** Someone with no post at all. */
export const stranger: Actor = { accountId: 'stranger', name: 'Người lạ', locale: 'vi', posts: [] };

/** A juror with a seat for some groups. */
export async function aJuror(
  world: World,
  room: Room,
  { groups = [1], head = false }: { groups?: number[]; head?: boolean } = {},
): Promise<Actor> {
  const accountId = id('juror');
  const seatId = id('seat');
  const createdAt = world.clock.now();
  const account = {
    id: accountId,
    email: `${accountId}@example.vn`,
    name: 'Lê Giám Khảo',
    passwordHash: 'x',
    createdAt,
  };
  await world.db.account.create({ data: account });
  const others = await world.db.jurorSeat.count({ where: { roundId: room.roundId } });
  const code = `J${String(others + 1).padStart(2, '0')}`;
  await world.db.jurorSeat.create({
    data: { id: seatId, roundId: room.roundId, accountId, code, groups, head, createdAt },
  });
  const posts: Actor['posts'] = [{ role: 'JUROR', roundId: room.roundId, seatId, groups, head }];
  return { accountId, name: 'Lê Giám Khảo', locale: 'vi', posts };
}

/** A version of a group's rubric, approved unless told otherwise. */
export async function aRubric(
  world: World,
  room: Room,
  { group = 1, version = 1, approved = true, content = smallRubric } = {},
): Promise<string> {
  const rubricId = id('rubric');
  const at = world.clock.now();
  await world.db.rubric.create({
    data: {
      id: rubricId,
      roundId: room.roundId,
      group,
      version,
      content,
      createdAt: at,
      approvedAt: approved ? at : null,
    },
  });
  return rubricId;
}

/** Records an act of the round at this moment. */
export async function anAct(world: World, room: Room, kind: string): Promise<void> {
  const data = { id: id('act'), roundId: room.roundId, kind, at: world.clock.now(), byId: 'organiser' };
  await world.db.roundAct.create({ data });
}
