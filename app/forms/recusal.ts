import { z } from 'zod';
import { text } from './text';

/** Why a juror steps aside from an entry. */
export const recusalForm = z.object({ reason: text(1000) });
