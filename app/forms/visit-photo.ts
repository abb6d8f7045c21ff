import { z } from 'zod';
import { instantOfLocal } from '~/domain/local-time';
import { chosenFile } from './photo';
import { optionalText } from './text';

/** A number of the device that says where it is; an empty field says nothing. */
const degrees = (most: number) =>
  z
    .string()
    .optional()
    .transform((value) => (value?.trim() ? Number(value) : null))
    .pipe(z.number().min(-most).max(most).nullable());

const metres = z
  .string()
  .optional()
  .transform((value) => (value?.trim() ? Number(value) : null))
  .pipe(z.number().min(0).max(1_000_000).nullable());

/** A photo of a site visit: time of Viet Nam's clock, and where it was taken if somebody pressed for that. */
export const visitPhotoForm = z
  .object({
    file: chosenFile(),
    caption: optionalText(200),
    takenAt: z
      .string()
      .optional()
      .transform((minute) => (minute ? instantOfLocal(minute) : null)),
    latitude: degrees(90),
    longitude: degrees(180),
    accuracy: metres,
  })
  .transform(({ latitude, longitude, accuracy, ...photo }) => ({
    ...photo,
    place: latitude === null || longitude === null ? null : { latitude, longitude, accuracy },
  }));

/** Media types that a camera or a gallery gives. */
export const photoTypes = 'image/jpeg,image/png,image/webp';
