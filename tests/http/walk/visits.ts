import type { TestWorld } from '../../support/world';
import type { Params } from './places';

/** The parts of the addresses of site visits, by route; each walker takes another photo and another person. */
export async function visitParams(world: TestWorld, code: string): Promise<Record<string, Params>> {
  const visitIn = (state: string) =>
    world.db.siteVisit.findFirstOrThrow({
      where: { round: { code }, state, members: { some: {} } },
      include: { photos: true, presences: true },
    });
  const [underway, reported, planned] = [
    await visitIn('UNDERWAY'),
    await visitIn('REPORTED'),
    await visitIn('PLANNED'),
  ];
  const photoId = await copies(underway.photos[0]?.id ?? '', (id) => copyPhoto(world, underway.id, id));
  const personId = await copies(underway.presences[0]?.id ?? '', (id) => copyPerson(world, underway.id, id));
  const open = { code, visitId: underway.id, photoId, personId };
  const read = { code, visitId: reported.id };
  return {
    'routes/jury+/rounds.$code_.visits': open,
    ...withActs('routes/jury+/rounds.$code_.visits_.$visitId', open, [
      ...['', '_.people', '_.people_.$personId.removal', '_.people_.$personId.signature'],
      ...['_.photos', '_.photos_.$photoId.removal', '_.report'],
    ]),
    'routes/jury+/rounds.$code_.reports.$visitId': read,
    'routes/council+/rounds.$code_.reports.$visitId': read,
    'routes/api+/rounds.$code.visits.$visitId.report[.]pdf': read,
    'routes/api+/rounds.$code.visits.$visitId.report[.]docx': read,
    'routes/secretariat+/rounds.$code_.visits': read,
    'routes/secretariat+/rounds.$code_.visits_.proposal': read,
    'routes/secretariat+/rounds.$code_.visits_.new': read,
    ...withActs('routes/secretariat+/rounds.$code_.visits_.$visitId', { code, visitId: planned.id }, [
      ...['', '_.plan', '_.cancellation'],
    ]),
  };
}

/** The visits of a round as somebody finds them who runs no round and is of no team there. */
export async function strangeVisits(world: TestWorld, code: string): Promise<Record<string, Params>> {
  const known = await world.db.siteVisit.findFirstOrThrow({
    where: { state: 'PLANNED' },
    include: { entries: true },
  });
  const round = await world.db.round.findUniqueOrThrow({ where: { code } });
  const { entries, ...row } = known;
  const visit = { ...row, id: 'strange-visit', roundId: round.id, sampleId: null };
  const entry = await world.db.entry.findFirstOrThrow({ where: { roundId: round.id } });
  await world.db.siteVisit.create({ data: { ...visit, entries: { create: { entryId: entry.id } } } });
  const person = { id: 'strange-person', visitId: visit.id, position: 0, side: 'PRODUCER', name: 'Người A' };
  await world.db.visitPresence.create({ data: person });
  const params = { code, visitId: visit.id, personId: person.id, photoId: 'none' };
  const page = 'routes/jury+/rounds.$code_.visits';
  const acts = ['', '_.people', '_.people_.$personId.removal', '_.people_.$personId.signature'];
  const more = ['_.photos', '_.photos_.$photoId.removal', '_.report'];
  return {
    [page]: params,
    ...withActs(`${page}_.$visitId`, params, [...acts, ...more]),
    'routes/jury+/rounds.$code_.reports.$visitId': params,
    'routes/council+/rounds.$code_.reports.$visitId': params,
  };
}

function withActs(page: string, params: Params, acts: readonly string[]): Record<string, Params> {
  return Object.fromEntries(acts.map((act) => [`${page}${act}`, params]));
}

/** As many rows as there are walkers, so that what the first takes away the next still has. */
async function copies(first: string, copy: (id: string) => Promise<unknown>): Promise<string[]> {
  const more = Array.from({ length: 15 }, (_, index) => `${first}-${index}`);
  for (const id of more) await copy(id);
  return [first, ...more];
}

async function copyPhoto(world: TestWorld, visitId: string, id: string) {
  const photo = await world.db.visitPhoto.findFirstOrThrow({ where: { visitId } });
  return world.db.visitPhoto.create({ data: { ...photo, id } });
}

async function copyPerson(world: TestWorld, visitId: string, id: string) {
  const person = await world.db.visitPresence.findFirstOrThrow({ where: { visitId } });
  return world.db.visitPresence.create({ data: { ...person, id } });
}
