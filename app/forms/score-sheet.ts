import { z } from 'zod';
import { randomName } from './sync';
import { optionalText } from './text';
import { typedMark } from './typed-mark';

/**
 * A score sheet, as the plain form sends it and as the page saves it by itself. Marks are typed as people write them:
 * "8,5" and "8.5" are 850 hundredths.
 */

const criterion = z.string().min(1).max(20);

/** The pass whose sheet the page showed: what is typed for one pass is never saved in another. */
const pass = z.coerce.number().int().min(1).max(2);

/** A row of the plain form: what was typed, and what the page showed with the operation it came from. */
const row = z.object({
  criterion,
  value: typedMark('allowed'),
  was: typedMark('allowed'),
  parent: randomName.optional(),
});

/**
 * The plain form. Rows left as they were shown are no change, and neither are such remarks (null). `next` says where
 * the juror goes next.
 */
export const sheetForm = z
  .object({
    marks: z.array(row).max(100).default([]),
    remarks: optionalText(4000),
    remarksWere: optionalText(4000),
    deviceId: randomName,
    pass,
    next: z.enum(['stay', 'signature']).default('stay'),
  })
  .transform(({ marks, remarks, remarksWere, deviceId, pass, next }) => ({
    deviceId,
    pass,
    next,
    remarks: remarks === remarksWere ? null : remarks,
    remarksWere,
    cells: marks
      .filter((mark) => mark.value !== mark.was)
      .map(({ criterion, value, parent }) => ({ criterion, value, parentOpId: parent ?? null })),
  }));

/** What the page saves by itself: changed cells only, points in hundredths. */
export const sheetChanges = z.object({
  cells: z
    .array(
      z.object({
        criterion,
        value: z.number().int().min(0).max(10_000).nullable(),
        parentOpId: randomName.nullable(),
      }),
    )
    .max(100),
  remarks: optionalText(4000).nullable(),
  /** The remarks that the page saw before they were changed. */
  remarksWere: optionalText(4000),
  deviceId: randomName,
  pass,
});

/** Signing: the version of the sheet that was shown. */
export const signatureForm = z.object({ seen: z.iso.datetime() });

/** Filters of a juror's list in its address; whatever is malformed narrows nothing. */
export const sheetFilter = z.object({
  q: z.string().trim().max(200).catch(''),
  group: z.coerce.number().int().min(1).max(4).optional().catch(undefined),
});
