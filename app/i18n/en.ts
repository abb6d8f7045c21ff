import { account } from './en/account';
import { calendar } from './en/calendar';
import { council } from './en/council';
import { documents } from './en/documents';
import { domain } from './en/domain';
import { form } from './en/form';
import { jury } from './en/jury';
import { mail } from './en/mail';
import { organiser } from './en/organiser';
import { producer } from './en/producer';
import { province } from './en/province';
import { publicPages } from './en/public-pages';
import { refusal } from './en/refusal';
import { secretariat } from './en/secretariat';
import { tally } from './en/tally';
import { ui } from './en/ui';
import type { SameKeys, vi } from './vi';

/** The catalogue in English; it has every key of the Vietnamese one and no other. */
export const en = {
  account,
  calendar,
  council,
  documents,
  domain,
  form,
  jury,
  mail,
  organiser,
  producer,
  province,
  publicPages,
  refusal,
  secretariat,
  tally,
  ui,
} satisfies SameKeys<typeof vi>;
