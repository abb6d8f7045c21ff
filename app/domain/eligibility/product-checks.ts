import { type EntryStatus, type FacilityKind, facilityKinds, minimumPhotos } from '../entry';
import { fold } from '../fold';
import { isProductGroup } from '../product-group';
import { type FileFacts, type Finding, lacking, met, type OtherEntry, question } from './check';

/** The conditions on the producer, the product and its description. */

/** The producer is of a kind that may enter; whether a company is small or medium is not on the form. */
export function facility({ facilityKind, producer }: FileFacts): Finding {
  if (!facilityKinds.includes(facilityKind as FacilityKind)) return lacking('facilityUnknown', { producer });
  return facilityKind === 'COMPANY' ? question('facilitySize', { producer }) : met;
}

/** One of the four product groups is chosen. */
export function group(file: FileFacts): Finding {
  return isProductGroup(file.group) ? met : lacking('groupMissing');
}

/** A set names two items or more; the same name twice is one item. */
export function setItems(file: FileFacts): Finding {
  const count = new Set(file.setItems.map(fold).filter((item) => item !== '')).size;
  return count >= 2 ? met : lacking('setItemsMissing', { count });
}

/** What makes products a set: one function and one kind of material, or one style, design and function. */
export const setUnity = (): Finding => question('setUnity');

/** At least three colour photos of the product (file item 2). */
export function photos(file: FileFacts): Finding {
  const { photos: count } = file;
  return count >= minimumPhotos ? met : lacking('photosMissing', { count, minimum: minimumPhotos });
}

/** The description says what criterion group 1 of Annex 4 asks about. */
export function market({ sections }: FileFacts): Finding {
  return sections.market.trim() === '' ? lacking('marketMissing') : met;
}

/** The description says what criterion group 2 of Annex 4 asks about. */
export function technique({ sections }: FileFacts): Finding {
  return sections.technique.trim() === '' ? lacking('techniqueMissing') : met;
}

/** What has not been sent, or no longer stands, enters nothing a second time. */
const notEntered: readonly EntryStatus[] = ['DRAFT', 'WITHDRAWN'];

const namesOf = (entry: { name: string; setItems: readonly string[] }): string[] =>
  [entry.name, ...entry.setItems].map(fold).filter((name) => name !== '');

/**
 * The same product is not in the round already: by name, or as an item of a set, with case, diacritics and tone marks
 * folded. A warning: equal names may be two products, so a person judges, with the other entries named.
 */
export function repeated(file: FileFacts): Finding {
  const own = new Set(namesOf(file));
  const others = file.others
    .filter((other) => !notEntered.includes(other.status) && namesOf(other).some((name) => own.has(name)))
    .map(({ id, code, name, status }): OtherEntry => ({ id, code, name, status }));
  if (others.length === 0) return met;
  return { verdict: 'toJudge', says: 'repeated', facts: { count: others.length }, others };
}

/** Made by the registering producer, every item of a set included. */
export const ownMake = ({ isSet, producer }: FileFacts): Finding =>
  question(isSet ? 'ownMakeSet' : 'ownMake', { producer });

/** Not a one-off: producible in series. */
export const series = (): Finding => question('series');

/** Breaks no rule on intellectual property, quality, safety, food hygiene or environment. */
export const lawful = (): Finding => question('lawful');
