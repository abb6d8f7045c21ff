import { illustrativeRubric } from '~/domain/illustrative-rubric';
import { findActor } from '~/usecases/account/find-actor';
import { prepareDevice } from '~/usecases/device/prepare-device';
import { readHeads } from '~/usecases/score-sheet/read-heads';
import { loadEmails, sizes } from '../seeds/load/sizes';
import { must } from '../seeds/vocabulary';
import type { House } from './house';
import type { Pen } from './job';

/** Where the measured pages are. */
export const addresses = {
  list: () => `/jury/rounds/${sizes.scoring.code}`,
  sheet: (entryId: string) => `/jury/rounds/${sizes.scoring.code}/sheets/${entryId}`,
  marks: (entryId: string) => `/jury/rounds/${sizes.scoring.code}/sheets/${entryId}/marks`,
  tally: (code: string) => `/organiser/rounds/${code}/tally`,
  results: () => `/results/${sizes.published.code}`,
  product: (code: string) => `/products/${code}`,
  check: (code: string) => `/v/${code}`,
};

/** What there is to ask for in the load story. */
export type Scene = {
  /** The entries of the round in scoring that the first juror has not signed, by id. */
  unsigned: string[];
  /** The published products, by mã số bình chọn, and their certificates. */
  products: string[];
  certificates: string[];
  organiser: string;
  juror: string;
  /** Pens of so many jurors, each with the sheet that is begun and not signed, `marks` changed by each save. */
  pens(jurors: number, marks: number): Promise<Pen[]>;
  /** The same with a tablet each, prepared for this. */
  tablets(jurors: number, marks: number): Promise<Pen[]>;
  /** How many operations on marks are stored. */
  operations(): Promise<number>;
};

/** Looks up what the rows ask for. */
export async function openScene({ world, cookieOf }: House): Promise<Scene> {
  const { db } = world;
  const signedByFirst = { seat: { account: { email: loadEmails.juror(0) } }, signedAt: { not: null } };
  const entries = await db.entry.findMany({
    where: { round: { code: sizes.scoring.code }, sheets: { none: signedByFirst } },
    select: { id: true },
    orderBy: { code: 'asc' },
  });
  const certificates = await db.certificate.findMany({
    select: { code: true, entry: { select: { code: true } } },
    orderBy: { number: 'asc' },
  });
  const juror = async (index: number, marks: number): Promise<Pen> => {
    const email = loadEmails.juror(index);
    const { id: accountId } = await db.account.findUniqueOrThrow({ where: { email } });
    const where = { seat: { accountId }, entry: { round: { code: sizes.scoring.code } }, signedAt: null };
    const { entryId } = await db.sheet.findFirstOrThrow({ where, orderBy: { entryId: 'asc' } });
    const actor = (await findActor(world, accountId)) as NonNullable<Awaited<ReturnType<typeof findActor>>>;
    const { heads } = await must(readHeads(world, actor, { roundCode: sizes.scoring.code, entryId }));
    const criteria = illustrativeRubric.groups.flatMap((group) => group.criteria);
    const place = { path: addresses.marks(entryId), page: addresses.sheet(entryId) };
    return { ...place, cookie: await cookieOf(email), heads, criteria, marks, tablet: null };
  };
  const tablet = async (index: number, marks: number): Promise<Pen> => {
    const pen = await juror(index, marks);
    const account = await db.account.findUniqueOrThrow({ where: { email: loadEmails.juror(index) } });
    const actor = (await findActor(world, account.id)) as NonNullable<Awaited<ReturnType<typeof findActor>>>;
    const deviceId = world.ids.operation();
    const input = { deviceId, roundCode: sizes.scoring.code, name: 'bench', app: 'bench' };
    const { token } = await must(prepareDevice(world, actor, input));
    const entryId = pen.page.split('/').at(-1) as string;
    return {
      ...{ ...pen, path: '/api/tablet/sync' },
      tablet: { authorization: `Device ${deviceId}.${token}`, entryId },
    };
  };
  return {
    unsigned: entries.map(({ id }) => id),
    products: certificates.map(({ entry }) => entry.code as string),
    certificates: certificates.map(({ code }) => code),
    organiser: await cookieOf(loadEmails.organiser),
    juror: await cookieOf(loadEmails.juror(0)),
    pens: (jurors, marks) => Promise.all(Array.from({ length: jurors }, (_, index) => juror(index, marks))),
    tablets: (jurors, marks) =>
      Promise.all(Array.from({ length: jurors }, (_, index) => tablet(index, marks))),
    operations: () => db.markOperation.count(),
  };
}
