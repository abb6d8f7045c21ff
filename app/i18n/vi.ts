import { account } from './vi/account';
import { board } from './vi/board';
import { bundleCheck } from './vi/bundle-check';
import { calendar } from './vi/calendar';
import { certificate } from './vi/certificate';
import { council } from './vi/council';
import { documents } from './vi/documents';
import { domain } from './vi/domain';
import { eligibility } from './vi/eligibility';
import { form } from './vi/form';
import { jury } from './vi/jury';
import { juryDay } from './vi/jury-day';
import { juryTablet } from './vi/jury-tablet';
import { mail } from './vi/mail';
import { organiser } from './vi/organiser';
import { panel } from './vi/panel';
import { producer } from './vi/producer';
import { province } from './vi/province';
import { publicPages } from './vi/public-pages';
import { quota } from './vi/quota';
import { reconciliation } from './vi/reconciliation';
import { refusal } from './vi/refusal';
import { rubricVersions } from './vi/rubric-versions';
import { secretariat } from './vi/secretariat';
import { statistics } from './vi/statistics';
import { tabletDoor } from './vi/tablet-door';
import { tally } from './vi/tally';
import { ui } from './vi/ui';
import { visit } from './vi/visit';

/** The catalogue, Vietnamese: the source of every text a person sees, one namespace a room. */
export const vi = {
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
};

/** The same tree of keys with any texts at its leaves. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
