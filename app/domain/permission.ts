import type { ProvinceKey } from './province';

/**
 * Who may do what: one table of act × role × relation. It is the source for the guard in front of every route, for
 * the question each use case asks first, and for the test that walks all of them.
 */
export type Role =
  | 'ORGANISER'
  | 'SECRETARIAT'
  | 'AUDITOR'
  | 'PROVINCE'
  | 'PROMOTION_CENTRE'
  | 'PRODUCER'
  | 'JUROR'
  | 'COUNCIL';

/** What a person holds: a lasting role, or a seat in one round. `provinces` are all units it covers, merged ones too. */
export type Post =
  | { role: 'ORGANISER' | 'SECRETARIAT' | 'AUDITOR' }
  | { role: 'PROVINCE' | 'PROMOTION_CENTRE'; provinces: ProvinceKey[] }
  | { role: 'PRODUCER'; facilityId: string }
  | { role: 'JUROR'; roundId: string; seatId: string; groups: number[]; head: boolean }
  | { role: 'COUNCIL'; roundId: string; seatId: string; chair: boolean };

/** A signed-in person. A fresh account has no posts and may register a facility. */
export type Actor = { accountId: string; name: string; locale: 'vi' | 'en'; posts: Post[] };

/** What an act concerns: only what the relations of that act look at. */
export type Subject = {
  facilityId?: string;
  province?: ProvinceKey;
  roundId?: string;
  group?: number;
  seatId?: string;
};

type Relation =
  | 'any'
  | 'ownFacility'
  | 'ownProvince'
  | 'ownRound'
  | 'ownGroup'
  | 'ownSeat'
  | 'head'
  | 'chair';
type Row = readonly [Role | 'ACCOUNT', Relation];

const table = {
  'account.own': [['ACCOUNT', 'any']],
  'facility.register': [['ACCOUNT', 'any']],
  'facility.edit': [
    ['PRODUCER', 'ownFacility'],
    ['PROMOTION_CENTRE', 'ownProvince'],
  ],
  'entry.write': [
    ['PRODUCER', 'ownFacility'],
    ['PROMOTION_CENTRE', 'ownProvince'],
  ],
  'entry.carry': [
    ['PRODUCER', 'ownFacility'],
    ['PROMOTION_CENTRE', 'ownProvince'],
  ],
  'entry.read': [
    ['PRODUCER', 'ownFacility'],
    ['PROMOTION_CENTRE', 'ownProvince'],
    ['PROVINCE', 'ownProvince'],
    ['SECRETARIAT', 'any'],
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
    ['JUROR', 'ownGroup'],
    ['COUNCIL', 'ownRound'],
  ],
  'entry.recordPaper': [
    ['PROMOTION_CENTRE', 'ownProvince'],
    ['PROVINCE', 'ownProvince'],
    ['SECRETARIAT', 'any'],
  ],
  'entry.check': [['PROVINCE', 'ownProvince']],
  'entry.receive': [['SECRETARIAT', 'any']],
  'colleague.invite': [['PROVINCE', 'ownProvince']],
  'people.invite': [['ORGANISER', 'any']],
  'panel.assign': [['ORGANISER', 'any']],
  'juror.replace': [['ORGANISER', 'any']],
  'sheets.setAside': [['ORGANISER', 'any']],
  'edition.manage': [['ORGANISER', 'any']],
  'round.manage': [['ORGANISER', 'any']],
  'round.read': [
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
    ['SECRETARIAT', 'any'],
  ],
  'rubric.edit': [
    ['ORGANISER', 'any'],
    ['SECRETARIAT', 'any'],
  ],
  'rubric.read': [
    ['ORGANISER', 'any'],
    ['SECRETARIAT', 'any'],
    ['AUDITOR', 'any'],
    ['JUROR', 'ownRound'],
  ],
  'rubric.approve': [['JUROR', 'head']],
  'sheet.score': [['JUROR', 'ownSeat']],
  'sheet.recuse': [['JUROR', 'ownSeat']],
  'visit.plan': [['SECRETARIAT', 'any']],
  'visit.record': [
    ['JUROR', 'ownRound'],
    ['SECRETARIAT', 'any'],
  ],
  'visit.read': [
    ['SECRETARIAT', 'any'],
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
    ['JUROR', 'ownRound'],
    ['COUNCIL', 'ownRound'],
  ],
  'progress.read': [
    ['ORGANISER', 'any'],
    ['SECRETARIAT', 'any'],
    ['AUDITOR', 'any'],
  ],
  'jury.assist': [
    ['ORGANISER', 'any'],
    ['SECRETARIAT', 'any'],
  ],
  'scoring.close': [['ORGANISER', 'any']],
  'tally.read': [
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
  ],
  'ballot.read': [
    ['COUNCIL', 'ownRound'],
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
  ],
  'ballot.cast': [['COUNCIL', 'ownSeat']],
  'meeting.hold': [
    ['COUNCIL', 'chair'],
    ['ORGANISER', 'any'],
  ],
  'list.publish': [['ORGANISER', 'any']],
  'certificate.issue': [['ORGANISER', 'any']],
  'certificate.read': [
    ['ORGANISER', 'any'],
    ['SECRETARIAT', 'any'],
    ['AUDITOR', 'any'],
    ['PRODUCER', 'ownFacility'],
    ['PROMOTION_CENTRE', 'ownProvince'],
    ['PROVINCE', 'ownProvince'],
  ],
  'bundle.read': [
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
  ],
  'audit.read': [
    ['ORGANISER', 'any'],
    ['AUDITOR', 'any'],
  ],
} as const satisfies Record<string, readonly Row[]>;

/** A thing that somebody may do. */
export type Act = keyof typeof table;

/** Every act, for the tests that walk the table. */
export const acts = Object.keys(table) as Act[];

const covers = (post: Post, province?: ProvinceKey): boolean =>
  'provinces' in post &&
  post.provinces.some((own) => own.codeSet === province?.codeSet && own.code === province?.code);

const relations: Record<Relation, (post: Post, subject: Subject) => boolean> = {
  any: () => true,
  ownFacility: (post, subject) => 'facilityId' in post && post.facilityId === subject.facilityId,
  ownProvince: (post, subject) => covers(post, subject.province),
  ownRound: (post, subject) => 'roundId' in post && post.roundId === subject.roundId,
  ownGroup: (post, subject) =>
    post.role === 'JUROR' && post.roundId === subject.roundId && post.groups.includes(subject.group ?? 0),
  ownSeat: (post, subject) => 'seatId' in post && post.seatId === subject.seatId,
  head: (post, subject) => post.role === 'JUROR' && post.head && post.roundId === subject.roundId,
  chair: (post, subject) => post.role === 'COUNCIL' && post.chair && post.roundId === subject.roundId,
};

/** The one question of permission: may this person do this act to this subject? Nobody signed in: never. */
export function may(actor: Actor | null, act: Act, subject: Subject = {}): boolean {
  if (!actor) return false;
  return (table[act] as readonly Row[]).some(
    ([role, relation]) =>
      role === 'ACCOUNT' ||
      actor.posts.some((post) => post.role === role && relations[relation](post, subject)),
  );
}

/** Whether some subject could exist to which this person may do this act: the guard in front of a route. */
export function mayEver(actor: Actor | null, act: Act): boolean {
  if (!actor) return false;
  return (table[act] as readonly Row[]).some(
    ([role, relation]) =>
      role === 'ACCOUNT' ||
      actor.posts.some(
        (post) =>
          post.role === role &&
          (relation !== 'head' || (post.role === 'JUROR' && post.head)) &&
          (relation !== 'chair' || (post.role === 'COUNCIL' && post.chair)),
      ),
  );
}
