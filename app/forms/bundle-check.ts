import { z } from 'zod';
import { chosenFile } from './photo';
import { fault } from './text';

/** How large a bundle the page takes: a national round with two passes comes to about half of it. */
export const mostBundleMegabytes = 6;

/** A bundle to check. */
export const bundleForm = z.object({
  file: chosenFile().refine(
    (file) => file.size <= mostBundleMegabytes * 1024 * 1024,
    fault('fileSize', { max: mostBundleMegabytes }),
  ),
});
