import { z } from 'zod';
import { checkKinds } from '~/domain/visit/checklist';
import { findings, sides } from '~/domain/visit/record';
import { visitStates } from '~/domain/visit/visit';
import { instant, randomName, rowId } from './sync';
import { contentMark, signaturePath } from './visit';

/**
 * What a tablet and the server send each other of site visits (docs/api.md): the visits of its juror, and what was
 * recorded at them. Checked on either side, as in sync.ts.
 */
const day = z.iso.date();

const visitAct = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('check'),
    item: rowId,
    finding: z.enum(findings).nullable(),
    remark: z.string().max(2000),
  }),
  z.object({
    kind: z.literal('conclude'),
    conclusion: z.string().max(4000),
    unsignedReason: z.string().max(1000),
  }),
  z.object({
    kind: z.literal('meet'),
    person: rowId,
    side: z.enum(sides),
    name: z.string().min(1).max(150),
    title: z.string().max(150),
  }),
  z.object({ kind: z.literal('leave'), person: rowId }),
  z.object({
    kind: z.literal('sign'),
    person: rowId,
    at: instant,
    path: signaturePath.nullable(),
    seen: contentMark.optional(),
  }),
]);

/** What was recorded at one visit, in its order, each with an id of its own. */
export const visitOperations = z.object({
  protocol: z.number().int(),
  visitId: rowId,
  operations: z.array(z.object({ opId: randomName, act: visitAct })).max(200),
});

/** What became of them: `refused` is a refusal's code, `sentence` says it. */
export const visitOutcomes = z.object({
  state: z.enum(visitStates),
  outcomes: z.array(
    z.object({ opId: randomName, refused: z.string().nullable(), sentence: z.string().optional() }),
  ),
});

const signature = z.object({ at: instant, path: z.string().nullable(), over: z.string() });

const item = z.object({
  ...{ id: rowId, entryId: rowId, kind: z.enum(checkKinds), key: z.string(), claim: z.string() },
  ...{ finding: z.enum(findings).nullable(), remark: z.string() },
});

const presence = z.object({
  ...{ id: rowId, side: z.enum(sides), name: z.string(), title: z.string() },
  signed: signature.nullable(),
});

/** A visit as a tablet keeps it. */
const tabletVisit = z.object({
  id: rowId,
  facility: z.object({ name: z.string(), address: z.string(), representative: z.string() }),
  province: z.string(),
  plannedFor: day.nullable(),
  note: z.string(),
  team: z.array(z.object({ name: z.string(), lead: z.boolean() })),
  entries: z.array(z.object({ id: rowId, code: z.string(), name: z.string(), group: z.number().int() })),
  photos: z.array(z.object({ id: rowId, caption: z.string(), takenAt: instant })),
  record: z.object({
    state: z.enum(visitStates),
    items: z.array(item),
    conclusion: z.string(),
    unsignedReason: z.string(),
    presences: z.array(presence),
  }),
});

/** The visits of a tablet's juror in its round. */
export const tabletVisits = z.object({ visits: z.array(tabletVisit) });

/** What is said with the bytes of a photo: its id is the tablet's. */
export const visitPhotoMeta = z.object({
  photoId: randomName,
  caption: z.string().max(200),
  takenAt: instant,
  place: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      accuracy: z.number().min(0).nullable(),
    })
    .nullable(),
});

/** What became of a photo. */
export const visitPhotoAnswer = z.object({ id: z.string() });

export type TabletVisit = z.output<typeof tabletVisit>;
export type TabletVisits = z.output<typeof tabletVisits>;
export type VisitOperations = z.output<typeof visitOperations>;
export type VisitPhotoMeta = z.output<typeof visitPhotoMeta>;

export type VisitOutcomes = z.output<typeof visitOutcomes>;
