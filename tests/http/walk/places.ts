import type { Actor, Subject } from '~/domain/permission';
import type { ProvinceKey } from '~/domain/province';
import { invite } from '~/usecases/invitation/invite';
import { actorOf, granted } from '../../support/people';
import type { TestWorld } from '../../support/world';

/**
 * Where the walk leads: for each room of the product, or one route of it, the parts of its addresses and what they concern, once as the
 * demo's people hold it and once as somebody else does.
 */
/** `subject` is null where a page lists what is the reader's own. */
export type Place = { params: Params; subject(actor: Actor): Subject | null };

/** A part with several values gives each person another one: what the first takes away the next cannot. */
export type Params = Record<string, string | string[]>;

const northern = 'co-so-bac@demo.example';

export type Places = { own: Record<string, Place>; others: Record<string, Place> };

const fixed = (params: Params, subject: Subject | null = {}): Place => ({
  params,
  subject: () => subject,
});

/** Acts on one's own seat concern the seat that the person holds in the round of the address. */
function seated(params: Params, roundId: string, group: number): Place {
  const seatOf = (actor: Actor) => {
    const post = actor.posts.find((held) => 'seatId' in held && held.roundId === roundId);
    return post && 'seatId' in post ? post.seatId : undefined;
  };
  return { params, subject: (actor) => ({ roundId, group, seatId: seatOf(actor) }) };
}

export async function placesOf(world: TestWorld): Promise<Places> {
  const { db } = world;
  const roundId = async (code: string) => (await db.round.findUniqueOrThrow({ where: { code } })).id;
  const [north, central, south] = await Promise.all(['2026-BAC', '2026-TRUNG', '2026-NAM'].map(roundId));
  const rounds = { north, central, south } as Record<'north' | 'central' | 'south', string>;
  return { own: await ownPlaces(world, rounds), others: await othersPlaces(world, rounds) };
}

type Rounds = Record<'north' | 'central' | 'south', string>;

/** An entry of a round as an address and a subject. */
async function entryPlace(world: TestWorld, where: object, code: string): Promise<Place> {
  const entry = await world.db.entry.findFirstOrThrow({
    where,
    orderBy: { id: 'asc' },
    include: { photos: true, papers: true },
  });
  const params = {
    ...{ code, entryId: entry.id, facilityId: entry.facilityId },
    ...{ photoId: entry.photos.map((photo) => photo.id), paperId: entry.papers.map((paper) => paper.id) },
    fileId: entry.photos[0]?.fileId ?? 'none',
  };
  return fixed(params, subjectOf(entry));
}

type Owned = { facilityId: string; codeSet: string; province: string; roundId: string; group: number };

function subjectOf({ facilityId, codeSet, province, roundId, group }: Owned): Subject {
  return { facilityId, province: { codeSet, code: province } as ProvinceKey, roundId, group };
}

async function certificatePlace(world: TestWorld, email?: string, code?: string): Promise<Place> {
  const members = email && { some: { account: { email } } };
  const certificate = await world.db.certificate.findFirstOrThrow({
    where: members ? { entry: { facility: { members } } } : {},
    orderBy: { number: 'asc' },
    include: { entry: true },
  });
  return fixed(
    { code: code ?? certificate.code, certificateId: certificate.id },
    subjectOf(certificate.entry),
  );
}

type Post = Omit<Parameters<typeof invite>[2], 'name' | 'email'>;

/** Invites somebody to a post and answers the id of the invitation. */
async function invitationOf(world: TestWorld, inviter: string, post: Post): Promise<string> {
  const { id } = await world.db.account.findUniqueOrThrow({ where: { email: inviter } });
  const email = `${post.role.toLowerCase()}@example.vn`;
  granted(await invite(world, await actorOf(world, id), { ...post, name: 'Người được mời', email }));
  return (await world.db.invitation.findFirstOrThrow({ where: { email } })).id;
}

/** A round as the organiser's pages name it, with a seat of each kind and an invitation of each. */
async function roundPlaces(world: TestWorld, code: string): Promise<Record<string, Place>> {
  const seats = { seats: true, councilSeats: true };
  const round = await world.db.round.findUniqueOrThrow({ where: { code }, include: seats });
  const coded = { roundId: round.id, code: { not: null } };
  const { code: entryCode } = await world.db.entry.findFirstOrThrow({ where: coded });
  const seatId = round.seats[0]?.id ?? 'none';
  const params = { code, editionId: round.editionId, group: '1', seatId, entryCode: entryCode ?? 'none' };
  const subject = { roundId: round.id };
  const council = fixed({ ...params, seatId: round.councilSeats.map((seat) => seat.id) }, subject);
  const panel = 'routes/organiser+/rounds.$code_.panel_';
  const auditor = { role: 'AUDITOR' } as const;
  const juror = { role: 'JUROR', roundCode: code, groups: [1], head: false } as const;
  const invited = async (post: Post) =>
    fixed({ ...params, invitationId: await invitationOf(world, 'cuc@demo.example', post) }, subject);
  return {
    organiser: await invited(auditor),
    [`${panel}.council.$seatId.chair`]: council,
    [`${panel}.council.$seatId.removal`]: council,
    [`${panel}.invitations.$invitationId.withdrawal`]: await invited({ ...juror, groups: [1] }),
  };
}

/** The pages of one certificate in the organiser's register. */
async function registerPlaces(world: TestWorld, roundId: string): Promise<Record<string, Place>> {
  const { code } = await world.db.certificate.findFirstOrThrow({ where: { roundId, status: 'VALID' } });
  const place = fixed({ code: '2026-BAC', certificateCode: code }, { roundId });
  const page = 'routes/organiser+/rounds.$code_.certificates_.$certificateCode';
  const acts = ['suspension', 'resumption', 'revocation', 'replacement'].map((act) => `${page}_.${act}`);
  return Object.fromEntries([page, ...acts].map((route) => [route, place]));
}

async function ownPlaces(
  world: TestWorld,
  { north, central, south }: Rounds,
): Promise<Record<string, Place>> {
  const mine = { facility: { members: { some: { account: { email: 'co-so@demo.example' } } } } };
  const forwarded = { roundId: south, province: '82', status: 'FORWARDED' };
  const scored = { roundId: central, group: 1, status: 'ELIGIBLE', recusals: { none: {} } };
  const entry = await world.db.entry.findFirstOrThrow({ where: scored, orderBy: { id: 'asc' } });
  return {
    _public: await certificatePlace(world),
    ...(await publishedPlaces(world)),
    ...(await registerPlaces(world, north)),
    'routes/producer+/entries': fixed({}, null),
    'routes/api+/tablet.devices': fixed({}, null),
    'routes/producer+/national.$code': fixed({ code: '2027-QG' }, null),
    'routes/producer+/national.$code_.$certificateId.carrying': await certificatePlace(
      world,
      northern,
      '2027-QG',
    ),
    producer: await entryPlace(world, { ...mine, status: 'RETURNED' }, '2027-QG'),
    province: await provincePlace(world, forwarded),
    secretariat: await entryPlace(world, forwarded, '2026-NAM'),
    api: await entryPlace(world, forwarded, '2026-BAC'),
    ...(await roundPlaces(world, '2026-TRUNG')),
    jury: seated({ code: '2026-TRUNG', entryId: entry.id, group: '1', version: '1' }, central, 1),
    council: seated({ code: '2026-BAC' }, north, 1),
  };
}

async function provincePlace(world: TestWorld, forwarded: object): Promise<Place> {
  const { params, subject } = await entryPlace(world, forwarded, '2026-NAM');
  const post = { role: 'PROVINCE', province: { codeSet: '2025-34', code: '82' } } as const;
  const invitationId = await invitationOf(world, 'so-dong-thap@demo.example', post);
  return { params: { ...params, invitationId }, subject };
}

/** Published things are everybody's. */
async function publishedPlaces(world: TestWorld): Promise<Record<string, Place>> {
  const published = { certificates: { some: {} } };
  const { id, code } = await world.db.entry.findFirstOrThrow({ where: published });
  const params = { code: code ?? id, photoId: '1' };
  return {
    'routes/_public+/results.$code': fixed({ code: '2026-BAC' }),
    'routes/_public+/products.$code': fixed(params),
    'routes/_public+/products.$code_.photos.$photoId': fixed(params),
  };
}

/** What belongs to nobody who walks but those who run the rounds. */
async function othersPlaces(world: TestWorld, { south }: Rounds): Promise<Record<string, Place>> {
  const elsewhere = { province: { not: '82' }, roundId: south };
  const submitted = await world.db.entry.findFirstOrThrow({
    where: { roundId: south },
    orderBy: { id: 'asc' },
  });
  return {
    producer: await entryPlace(world, { ...elsewhere, status: 'SUBMITTED' }, '2027-QG'),
    province: await entryPlace(world, { ...elsewhere, status: 'SUBMITTED' }, '2026-NAM'),
    api: await entryPlace(world, { ...elsewhere, status: 'SUBMITTED' }, '2026-NAM'),
    jury: seated({ code: '2026-NAM', entryId: submitted.id, group: '1', version: '1' }, south, 1),
    council: seated({ code: '2026-NAM' }, south, 1),
  };
}
