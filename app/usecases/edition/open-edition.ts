import { type EditionRound, provincesFor, roundsOf, usualCalendar, usualHost } from '~/domain/edition';
import { localDay } from '~/domain/local-time';
import { type Actor, may } from '~/domain/permission';
import { codeSetOn } from '~/domain/province';
import { type Refusal, refuse } from '~/domain/refusal';
import { type Calendar, type Level, usualRules } from '~/domain/round';
import { recordAudit } from '~/store/audit';
import type { Connection } from '~/store/database';
import { createEdition } from '~/store/edition/editions';
import { listProvinces, type ProvinceRow } from '~/store/province/list-provinces';
import { createRound } from '~/store/round/create-rounds';
import { transact } from '~/store/transaction';
import type { World } from '../world';

export type OpenEdition = {
  year: number;
  level: Level;
  ordinal: number;
  organiserName: string;
  organiserNameEn: string;
  issuerName: string;
  signerName: string;
  signerTitle: string;
  place: string;
  certificateSeries: string;
  /** The calendar its rounds start with; the usual one of the year where none is given. */
  calendar?: Calendar;
  demo?: boolean;
};

type Opened = { editionId: string; roundCodes: string[] };

/**
 * Opens an edition with its rounds: three regions, or one national. Each round starts with the usual calendar and rules,
 * and with the provinces of its region in the code set of the day its registration opens; all can be changed.
 */
export async function openEdition(world: World, actor: Actor, input: OpenEdition): Promise<Opened | Refusal> {
  if (!may(actor, 'edition.manage')) return refuse('notAllowed');
  const { calendar = usualCalendar(input.year), demo = false, ...names } = input;
  const provinces = await listProvinces(world.db, codeSetOn(localDay(calendar.registrationOpensAt)));
  const rounds = roundsOf(input.level, input.year);
  const at = world.clock.now();
  const editionId = world.ids.id();
  return transact(world.db, async (tx) => {
    const fresh = await createEdition(tx, { ...names, id: editionId, demo, createdAt: at });
    if (!fresh) return refuse('edition.exists', { year: input.year }, 'year');
    for (const round of rounds) {
      const refusal = await addRound(world, tx, { round, editionId, calendar, demo, provinces });
      if (refusal) return refusal;
    }
    const audit = { id: world.ids.id(), at, actorId: actor.accountId, act: 'edition.opened' };
    const facts = { year: input.year, level: input.level };
    await recordAudit(tx, { ...audit, objectType: 'edition', objectId: editionId, facts });
    return { editionId, roundCodes: rounds.map((round) => round.code) };
  });
}

type NewRound = {
  round: EditionRound;
  editionId: string;
  calendar: Calendar;
  demo: boolean;
  provinces: ProvinceRow[];
};

async function addRound(world: World, tx: Connection, added: NewRound): Promise<Refusal | undefined> {
  const { round, editionId, calendar, demo } = added;
  const provinces = provincesFor(round.region, added.provinces);
  const host = usualHost(provinces);
  if (!host) return refuse('round.noProvinces');
  const { codeSet } = host;
  const fresh = await createRound(tx, {
    ...{ ...round, id: world.ids.id(), editionId, codeSet, host: { codeSet, code: host.code } },
    ...{ calendar, rules: usualRules, demo, createdAt: world.clock.now() },
    provinces: provinces.map(({ code, name }) => ({ code, name })),
  });
  return fresh ? undefined : refuse('round.codeTaken', { code: round.code }, 'year');
}
