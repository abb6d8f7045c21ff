import { z } from 'zod';
import { quarantineReasons } from '~/domain/sync/protocol';

/**
 * What a tablet and the server send each other (docs/api.md). The same schemas check what arrives on either side and make
 * `/api/openapi.json`: whatever is not of these shapes, a captive portal's page included, is no answer.
 */

/** The version of this protocol: a server refuses an older one with the sentence that the app must be renewed. */
export const syncProtocol = 1;

/** 128 random bits in hex: the name of an operation or of a device. */
export const randomName = z.string().regex(/^[0-9a-f]{32}$/);

const points = z.number().int().min(0).max(10_000).nullable();
const words = z
  .string()
  .max(4000)
  .normalize('NFC')
  .nullable()
  .transform((text) => text || null);
const criterion = z.string().min(1).max(20);
/** The id of a row, made by the server. */
export const rowId = z.string().min(1).max(64);
export const instant = z.iso.datetime();
const content = { value: points, text: words };

export const operationSchema = z.object({
  opId: randomName,
  sheet: z.object({ entryId: rowId, pass: z.number().int().min(1).max(2) }),
  epoch: z.number().int().min(1).max(1_000_000),
  criterion,
  ...content,
  seq: z.number().int().min(1).max(1_000_000_000),
  parentOpId: randomName.nullable(),
  settles: z.array(randomName).max(20).default([]),
});

/** Acts of a juror that are no marks; the id is made on the device, so that sending one twice is as once. */
const actSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recusal'),
    id: randomName,
    entryId: rowId,
    reason: z.string().min(1).max(1000).normalize('NFC'),
  }),
  z.object({
    kind: z.literal('question'),
    id: randomName,
    entryId: rowId.nullable(),
    text: z.string().min(1).max(2000).normalize('NFC'),
  }),
]);

/** What is unsent, as a file: `mac` is HMAC-SHA-256 in hex over the rest, keyed by the SHA-256 (hex) of the token. */
export const outboxFile = z.object({
  format: z.literal('outbox/1'),
  round: z.string().min(1).max(40),
  seat: rowId,
  deviceId: randomName,
  operations: z.array(operationSchema).max(20_000),
  acts: z.array(actSchema).max(500),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One exchange: `operations` in order of seq without a gap, at most 200; what the device has not sent yet; its state. */
export const syncRequest = z.object({
  protocol: z.number().int(),
  app: z.string().max(40),
  operations: z.array(operationSchema).max(200),
  acts: z.array(actSchema).max(20).default([]),
  /** What stays unsent after this exchange, by entry; `since` is how long ago the oldest was written, in seconds. */
  pending: z.object({
    count: z.number().int().min(0),
    since: z.number().int().min(0).nullable(),
    sheets: z.record(rowId, z.number().int().min(1)),
  }),
  ready: z.object({ done: z.number().int().min(0), of: z.number().int().min(0) }),
  /** Sheets whose state the device wants besides those it sends operations for; `all` for every one of the juror. */
  wanted: z.union([z.literal('all'), z.array(rowId).max(500)]).default([]),
});

const head = z.object({ criterion, opId: randomName, ...content });

export const sheetStateSchema = z.object({
  entryId: rowId,
  pass: z.number().int(),
  epoch: z.number().int(),
  heads: z.array(head),
  conflicts: z.array(head.extend({ deviceId: randomName })),
  signed: z.object({ at: instant, total: z.number().int(), digest: z.string() }).nullable(),
  recused: z.boolean(),
});

const outcome = z.object({
  opId: randomName,
  seq: z.number().int(),
  outcome: z.enum(['APPLIED', 'SAME', 'CONFLICT', 'QUARANTINED']),
  reason: z.enum(quarantineReasons).optional(),
});

/**
 * The answer. `acknowledged` is the last seq the server holds of this device: what is up to it need not be sent again,
 * and where it is below the first one sent, the next exchange begins after it. `work` moves on when the material that
 * the tablet should hold has changed.
 */
export const syncAnswer = z.object({
  protocol: z.literal(syncProtocol),
  at: instant,
  acknowledged: z.number().int(),
  outcomes: z.array(outcome),
  acts: z.array(z.object({ id: randomName, refused: z.string().nullable() })),
  sheets: z.array(sheetStateSchema),
  phase: z.string(),
  closesAt: instant,
  work: z.string(),
});

/** What became of a file of unsent operations and acts. */
export const outboxAnswer = syncAnswer.pick({ acknowledged: true, outcomes: true, acts: true });

/** A file of unsent operations as its device has written it. */
export type OutboxFile = z.input<typeof outboxFile>;
export type SyncRequest = z.output<typeof syncRequest>;
export type SyncAnswer = z.output<typeof syncAnswer>;
