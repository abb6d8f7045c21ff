import { z } from 'zod';
import { provinceChoice } from './facility';
import { day, text } from './text';

/** A file sent back: what is to be repaired. */
export const sendBackForm = z.object({ reason: text(2000) });

/** The province's letter that goes with its files. */
export const letterForm = z.object({ province: provinceChoice(), number: text(60), date: day() });
