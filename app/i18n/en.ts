import { account } from './en/account';
import { board } from './en/board';
import { bundleCheck } from './en/bundle-check';
import { calendar } from './en/calendar';
import { certificate } from './en/certificate';
import { council } from './en/council';
import { documents } from './en/documents';
import { domain } from './en/domain';
import { eligibility } from './en/eligibility';
import { form } from './en/form';
import { jury } from './en/jury';
import { juryDay } from './en/jury-day';
import { juryTablet } from './en/jury-tablet';
import { mail } from './en/mail';
import { organiser } from './en/organiser';
import { panel } from './en/panel';
import { producer } from './en/producer';
import { province } from './en/province';
import { publicPages } from './en/public-pages';
import { quota } from './en/quota';
import { reconciliation } from './en/reconciliation';
import { refusal } from './en/refusal';
import { rubricVersions } from './en/rubric-versions';
import { secretariat } from './en/secretariat';
import { statistics } from './en/statistics';
import { tabletDoor } from './en/tablet-door';
import { tally } from './en/tally';
import { ui } from './en/ui';
import { visit } from './en/visit';
import type { SameKeys, vi } from './vi';

/** The catalogue in English; it has every key of the Vietnamese one and no other. */
export const en = {
  account,
  board,
  bundleCheck,
  calendar,
  certificate,
  council,
  documents,
  domain,
  eligibility,
  form,
  jury,
  juryTablet,
  juryDay,
  mail,
  organiser,
  panel,
  producer,
  province,
  publicPages,
  quota,
  reconciliation,
  refusal,
  rubricVersions,
  secretariat,
  statistics,
  tabletDoor,
  tally,
  ui,
  visit,
} satisfies SameKeys<typeof vi>;
