import { z } from 'zod';

/** In a browser the page's policy forbids making code from text: schemas are then read without it. */
export function readWithoutEval(): void {
  z.config({ jitless: true });
}
