import { account } from './en/account';
import { bundleCheck } from './en/bundle-check';
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
import { rubricVersions } from './en/rubric-versions';
import { secretariat } from './en/secretariat';
import { tally } from './en/tally';
import { ui } from './en/ui';
import type { SameKeys, vi } from './vi';

/** The catalogue in English; it has every key of the Vietnamese one and no other. */
export const en = {
  account,
  bundleCheck,
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
  rubricVersions,
  secretariat,
  tally,
  ui,
} satisfies SameKeys<typeof vi>;
