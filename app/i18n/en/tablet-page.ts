import { domain } from './domain';
import { form } from './form';
import { jury } from './jury';
import { juryTablet } from './jury-tablet';
import { tabletDoor } from './tablet-door';
import { ui } from './ui';
import { visitRecord } from './visit-record';

/** The part of the catalogue that the tablet's page needs: it is all that this page loads of it. */
export const tabletPage = { domain, form, jury, juryTablet, tabletDoor, ui, visit: visitRecord };
