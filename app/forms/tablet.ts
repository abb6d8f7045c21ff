import { z } from 'zod';
import { paperKinds } from '~/domain/entry';
import { checkKinds } from '~/domain/visit/checklist';
import { findings } from '~/domain/visit/record';
import { instant, randomName, rowId } from './sync';

/**
 * What a tablet gets besides the exchange of marks (docs/api.md): its token, the work of its juror with everything that
 * a sheet shows, signatures. Checked on either side, as in sync.ts: a captive portal's page is no answer.
 */
const bilingual = z.object({ vi: z.string(), en: z.string() });

/** A juror makes a tablet ready for a round: POST /api/tablet/devices, with the session's cookie. */
export const deviceRequest = z.object({
  deviceId: randomName,
  roundCode: z.string().min(1).max(40),
  name: z.string().min(1).max(100).normalize('NFC'),
  app: z.string().max(40),
});

export const deviceAnswer = z.object({ token: z.string().min(32).max(100), expiresAt: instant });

const criterion = z.object({
  id: z.string(),
  name: bilingual,
  guidance: bilingual.optional(),
  max: z.number().int(),
  step: z.number().int(),
  expected: z.number().int().optional(),
});

const rubric = z.object({
  id: rowId,
  version: z.number().int(),
  groups: z.array(
    z.object({ id: z.string(), name: bilingual, max: z.number().int(), criteria: z.array(criterion) }),
  ),
});

const photo = z.object({
  id: rowId,
  fileId: rowId,
  caption: z.string(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  bytes: z.number().nullish(),
});

const paper = z.object({
  id: rowId,
  kind: z.enum(paperKinds),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  expiresOn: z.string().nullable(),
  fileId: rowId.nullable(),
  /** The size of its scan; null for one that is not taken along because it is too large or is none. */
  bytes: z.number().nullish(),
});

const sections = z.object({
  market: z.string(),
  technique: z.string(),
  culture: z.string(),
  other: z.string(),
});

/** The regional file that an entry was carried from, with what was recognised there. */
const earlier = z.object({
  round: z.string(),
  roundEn: z.string(),
  name: z.string(),
  setItems: z.array(z.string()).readonly(),
  sections,
  papers: z.array(z.object({ kind: z.enum(paperKinds), number: z.string() })).readonly(),
  photos: z.array(z.object({ fileId: z.string() })).readonly(),
  certificates: z.array(
    z.object({ number: z.string(), status: z.string(), issuedOn: z.string(), validUntil: z.string() }),
  ),
});

/** What the report of a visit to the producer says of the entry. */
const report = z.object({
  number: z.number().int(),
  at: instant,
  conclusion: z.string(),
  items: z.array(
    z.object({
      id: rowId,
      kind: z.enum(checkKinds),
      key: z.string(),
      claim: z.string(),
      finding: z.enum(findings).nullable(),
      remark: z.string(),
    }),
  ),
});

const material = z.object({
  name: z.string(),
  isSet: z.boolean(),
  setItems: z.array(z.string()),
  sections,
  invented: z.boolean(),
  producer: z.string(),
  address: z.string(),
  province: z.string(),
  photos: z.array(photo),
  papers: z.array(paper),
  /** The day on which papers must be in force, YYYY-MM-DD. */
  closingDay: z.string().default(''),
  earlier: earlier.nullable().default(null),
  report: report.nullable().default(null),
});

const workEntry = z.looseObject({
  id: rowId,
  code: z.string(),
  group: z.number().int().min(1).max(4),
  pass: z.number().int().min(1).max(2),
  /** What this juror gave in the first pass, in hundredths, where the round lets it be seen in the second. */
  firstTotal: z.number().int().nullable().default(null),
  material,
});

/** GET /api/tablet/work: entries stand in the juror's own order, without those recused from. */
export const tabletWork = z.looseObject({
  version: z.string(),
  at: instant,
  round: z.looseObject({
    code: z.string(),
    name: z.string(),
    nameEn: z.string(),
    phase: z.string(),
    closesAt: instant,
    /** Percent of a criterion's maximum beyond which a mark needs remarks; null asks for none. */
    remarksBeyond: z.number().int().nullish(),
  }),
  /** The juror's questions that the secretariat has answered. */
  answers: z.array(z.object({ id: randomName, answer: z.string(), at: instant })).default([]),
  seat: z.looseObject({
    id: rowId,
    code: z.string(),
    groups: z.array(z.number().int()),
    head: z.boolean(),
    juror: z.string(),
  }),
  /** By product group. */
  rubrics: z.record(z.string(), rubric),
  entries: z.array(workEntry),
});

export type TabletWork = z.output<typeof tabletWork>;
export type WorkEntry = TabletWork['entries'][number];
export type WorkRubric = z.output<typeof rubric>;

/** POST /api/tablet/signatures. `digest` is the hash of the draft as the device shows it (domain/sync). */
export const signaturesRequest = z.object({
  sheets: z
    .array(z.object({ entryId: rowId, pass: z.number().int().min(1).max(2), digest: z.string().max(64) }))
    .min(1)
    .max(100),
  /** Devices whose reported unsent operations the juror gives up. */
  despite: z.array(randomName).max(20).default([]),
});

export type SignaturesRequest = z.output<typeof signaturesRequest>;

const signed = z.object({
  at: instant,
  total: z.number().int(),
  digest: z.string(),
  receipt: z.string().nullish(),
});

export const signaturesAnswer = z.object({
  sheets: z.array(
    z.union([
      z.object({ entryId: rowId, signed }),
      z.looseObject({
        ...{ entryId: rowId, refused: z.string(), sentence: z.string() },
        /** `deviceId`: which device keeps the sheet from being signed. */
        facts: z.looseObject({ deviceId: randomName.optional() }).optional(),
      }),
    ]),
  ),
});

export type SignedSheet = z.output<typeof signed>;

/** GET /api/open/rounds, as far as a locked tablet asks: which rounds are over. */
export const roundsAnswer = z.array(z.looseObject({ code: z.string(), phase: z.string() }));

/** A refusal of the api: its code and its sentence in the reader's language. */
export const apiRefusal = z.looseObject({ refused: z.string(), sentence: z.string() });
