import { aKeptOperation, aTablet } from '../../support/known-tablets';
import type { TestWorld } from '../../support/world';
import type { Place } from './places';

const pages = [
  ...['board', 'board_.events', 'reminders', 'questions', 'questions_.$questionId', 'recusals'],
  ...['recusals_.$recusalId', 'apart', 'apart_.$opId', 'tablets', 'tablets_.$deviceId.withdrawal'],
  ...['reopenings', 'reopenings_.$seatId.$entryId', 'reopenings_.$reopeningId.confirmation'],
  ...['reopenings_.$reopeningId.declining', 'cards', 'cards_.printing', 'cards_.$cardId.withdrawal'],
  ...['paper-sheets', 'paper-sheets_.blank', 'paper-sheets_.$juror.$entryCode'],
];

/** The pages of the day of scoring in a round of the demo, with one of everything that their addresses name. */
export async function dayPlaces(world: TestWorld, code: string): Promise<Record<string, Place>> {
  const { db } = world;
  const at = world.clock.now();
  const inWork = await db.sheet.findFirstOrThrow({
    where: {
      entry: { round: { code }, status: 'ELIGIBLE', recusals: { none: {} } },
      ...{ signedAt: null, seat: { sheets: { some: { signedAt: { not: null } } } } },
    },
    include: { seat: true, entry: true },
    orderBy: { id: 'asc' },
  });
  const { roundId, seatId, seat, entry: begun } = inWork;
  const sheet = await db.sheet.findFirstOrThrow({
    where: { seatId, signedAt: { not: null } },
    orderBy: { id: 'asc' },
  });
  const { entryId } = sheet;
  const deviceId = await aTablet(world, roundId, seatId);
  const opId = await aKeptOperation(world, { roundId, seatId, entryId, deviceId });
  const said = { roundId, seatId, entryId, at };
  await db.jurorQuestion.create({ data: { ...said, id: 'walked-question', text: 'Mục 2.1?' } });
  await db.recusal.create({ data: { ...said, entryId: begun.id, id: 'walked-recusal', reason: 'x' } });
  const until = new Date(at.getTime() + 86_400_000);
  const card = { id: 'walked-card', tokenHash: 'walked', createdById: 'x', createdAt: at, expiresAt: until };
  await db.jurorCard.create({ data: { ...card, roundId, seatId } });
  const asked = { requestedById: 'somebody', requestedAt: at, reason: 'x', epoch: sheet.epoch };
  await db.sheetReopening.create({ data: { ...asked, id: 'walked-reopening', roundId, sheetId: sheet.id } });
  const params = {
    ...{ code, seatId, entryId, deviceId, opId, juror: seat.code, entryCode: begun.code ?? 'none' },
    ...{ questionId: 'walked-question', recusalId: 'walked-recusal', cardId: 'walked-card' },
    reopeningId: 'walked-reopening',
  };
  const place: Place = { params, subject: () => ({ roundId }) };
  return Object.fromEntries(pages.map((page) => [`routes/secretariat+/rounds.$code_.${page}`, place]));
}
