import { bundleCheck } from '~/i18n/en/bundle-check';
import type { Translate } from '~/i18n/translator';

/**
 * Faults of a bundle come in English, as the command prints them. The English catalogue has the same sentences, so that
 * each is found there by its text and said in the reader's language.
 */
const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

const patterns = Object.entries(bundleCheck.faults).map(([key, sentence]) => ({
  key,
  pattern: new RegExp(`^${escaped(sentence).replace(/\{\{(\w+)\}\}/g, '(?<$1>.+)')}$`),
}));

/** The key of a fault's sentence and the facts in it; null for a sentence that the catalogue does not know. */
export function faultKey(message: string): { key: string; facts: Record<string, string> } | null {
  for (const { key, pattern } of patterns) {
    const match = pattern.exec(message);
    if (match) return { key: `bundleCheck.faults.${key}`, facts: { ...match.groups } };
  }
  return null;
}

/** A fault in the reader's language. */
export function faultSentence(message: string, t: Translate): string {
  const known = faultKey(message);
  return known ? t(known.key, known.facts) : message;
}
