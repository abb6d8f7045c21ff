import { z } from 'zod';
import { day } from './text';

/** Issuing certificates: the day they are issued on. */
export const issueForm = z.object({ issuedOn: day() });
