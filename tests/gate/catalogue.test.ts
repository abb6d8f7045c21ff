import { expect, test } from 'vitest';
import { refusalCodes } from '~/domain/refusal';
import { en } from '~/i18n/en';
import { vi } from '~/i18n/vi';

type Tree = { [key: string]: string | Tree };

/** The texts of a catalogue by their keys. */
function textsOf(tree: Tree, above = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${above}${key}`, value]] : textsOf(value, `${above}${key}.`),
  );
}

const vietnamese = new Map(textsOf(vi));
const english = new Map(textsOf(en));

/** English has plural forms where Vietnamese has one text. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');

test('every refusal has its sentence in both languages', () => {
  const lacking = refusalCodes.filter(
    (code) => !vietnamese.has(`refusal.${code}`) || !english.has(`refusal.${code}`),
  );
  expect(lacking).toEqual([]);
});

test('both languages have the same keys', () => {
  const keysOf = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(withoutPlural))].sort();
  expect(keysOf(english)).toEqual(keysOf(vietnamese));
});

test('every text is composed (NFC) and not empty', () => {
  const texts = [...vietnamese, ...english];
  expect(texts.filter(([, text]) => text !== text.normalize('NFC') || text.trim() === '')).toEqual([]);
});

test('a text and its translation have the same blanks', () => {
  const blanksOf = (text: string) => [...new Set(text.match(/\{\{\w+/g) ?? [])].sort().join(' ');
  const differing = [...english].filter(([key, text]) => {
    const source = vietnamese.get(key) ?? vietnamese.get(withoutPlural(key));
    return source !== undefined && !/_(one|other)$/.test(key) && blanksOf(source) !== blanksOf(text);
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});
