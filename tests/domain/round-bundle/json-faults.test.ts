import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countKeys, countMembers } from '~/domain/round-bundle/document-size';
import { pathText } from '~/domain/round-bundle/faults';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { repeatedKeys } from '~/domain/round-bundle/repeated-keys';
import { bundleJson, jsonBytes } from '../../support/bundle-json';

/** Faults of the file as JSON: encoding, repeated keys, nesting, awkward names. */
const bytes = (text: string) => new TextEncoder().encode(text);

function pathsOf(file: Uint8Array): string[] {
  const read = parseBundle(file);
  return 'faults' in read ? read.faults.map((fault) => fault.path) : [];
}

const roomy = { levels: 1000, containers: 100_000, values: 100_000, keys: 100_000, kept: 100_000 };

const repeatedPaths = (text: string) =>
  repeatedKeys(bytes(text), roomy.kept).found.map(({ place }) => pathText(place));

const good = JSON.stringify(bundleJson());

test.each([
  ['nothing', bytes('')],
  ['half a file', bytes(good.slice(0, -1))],
  ['two values', bytes(`${good}{}`)],
  ['a trailing comma', bytes(good.replace(/}$/, ',}'))],
  ['a byte-order mark', bytes(`\ufeff${good}`)],
  ['UTF-16', new Uint8Array(Buffer.from(good, 'utf16le'))],
  ['a broken character', new Uint8Array([...bytes(good.slice(0, 20)), 0xff, ...bytes(good.slice(20))])],
  ['a list', bytes('[]')],
  ['null', bytes('null')],
  ['a number that JSON does not know', bytes(good.replace('"year":2024', '"year":NaN'))],
  ['an infinite number', bytes(good.replace('"year":2024', '"year":-Infinity'))],
  ['an unclosed string', bytes('{"a')],
  ['brackets without end', bytes('['.repeat(3_000_000))],
  ['braces without end', bytes('{"a":'.repeat(1_200_000))],
])('%s is one fault at the root', (_, file) => {
  expect(pathsOf(file)).toEqual(['$']);
});

test('an ignored key may nest deeply', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(pathsOf(bytes(good.replace(/^{/, `{"note":${deep},`)))).toEqual([]);
});

test('a repeated key is a fault wherever it stands, also spelt in another way', () => {
  const twice = good
    .replace('"year":2024', '"year":2024,"ye\\u0061r":2024')
    .replace('"recusals":[{', '"note":[0,{"a b":{"x":1,"x":2}}],"recusals":[{')
    .replace('"1.1":"30.5"', '"1.1":"30.5","1.1":"30.5"');
  expect(pathsOf(bytes(twice))).toEqual(['$.round.year', '$.note[1]["a b"].x', '$.sheets[0].marks["1.1"]']);
});

test('the scan compares keys as they are spelt where an escape is none', () => {
  const found = repeatedKeys(bytes(String.raw`{"\x":1,"\x":2,"\y":3}`), roomy.kept);
  expect(found.found.map(({ place }) => place.step)).toEqual([String.raw`\x`]);
});

test('keys named like a part of every object are plain keys', () => {
  const odd = good.replaceAll('"1.1"', '"__proto__"').replaceAll('"J1"', '"__proto__"');
  const read = parseBundle(bytes(odd));
  expect('bundle' in read && Object.entries(read.bundle.sheets[0]?.marks ?? {})).toEqual([
    ['__proto__', 3050],
    ['1.2', 2000],
  ]);
  expect(pathsOf(bytes(good.replace('"1.1":"30.5"', '"__proto__":"30.5"')))).toEqual([
    '$.sheets[0].marks["1.1"]',
    '$.sheets[0].marks.__proto__',
  ]);
});

test('a path stays on one line, whatever a key holds', () => {
  const value = bundleJson();
  value.sheets[0].marks['\u001b[2J\n\u202e\u2028"é'] = '1';
  const [path] = pathsOf(jsonBytes(value));
  expect(path).toBe(String.raw`$.sheets[0].marks["\u001b[2J\n\u202e\u2028\"é"]`);
});

/** JSON text that may repeat keys, beside what a plain reading of it finds. */
type Doc = { text: string; repeated: string[] };

const scalar = fc.constantFrom('1', '"a"', '"\\"{"', 'null', '" , : "');
const name = fc.constantFrom('a', 'b', '__proto__', 'é', 'a b', '\\u0061', '');

const document: fc.Arbitrary<Doc> = fc.letrec<{ doc: Doc }>((tie) => ({
  doc: fc.oneof(
    { depthSize: 'medium' },
    scalar.map((text) => ({ text, repeated: [] })),
    fc.array(tie('doc'), { maxLength: 4 }).map((items) => ({
      text: `[ ${items.map((item) => item.text).join(' ,')}]`,
      repeated: items.flatMap((item, index) => item.repeated.map((path) => `[${index}]${path}`)),
    })),
    fc.array(fc.tuple(name, tie('doc')), { maxLength: 5 }).map((members) => {
      const seen = new Set<string>();
      const repeated = members.flatMap(([raw, item]) => {
        const key: string = JSON.parse(`"${raw}"`);
        const step = /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
        const own = seen.has(key) ? [step] : [];
        seen.add(key);
        return [...own, ...item.repeated.map((path) => `${step}${path}`)];
      });
      return { text: `{${members.map(([raw, item]) => `"${raw}" :${item.text}`).join(', ')}}`, repeated };
    }),
  ),
})).doc;

test('the scan for repeated keys finds what a plain reading finds, in order', () => {
  fc.assert(
    fc.property(document, ({ text, repeated }) => {
      JSON.parse(text);
      expect(repeatedPaths(text)).toEqual(repeated.map((path) => `$${path}`));
    }),
    { numRuns: 500 },
  );
});

test('a file holds more members than keys come of it exactly where it repeats one', () => {
  fc.assert(
    fc.property(document, ({ text, repeated }) => {
      const keys = countKeys(JSON.parse(text));
      expect(countMembers(bytes(text), roomy) === keys).toBe(repeated.length === 0);
    }),
    { numRuns: 500 },
  );
});

test('an object of very many keys is searched as well as a small one', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `"k${index}":0`).join(',');
  expect(repeatedPaths(`{${keys},"k4321":1,"k0":1}`)).toEqual(['$.k4321', '$.k0']);
});

test('the scan always ends, on any bytes', () => {
  expect(repeatedKeys(bytes(',}],'), 1)).toEqual({ found: [], more: 0 });
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => void countMembers(noise, roomy)));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => void repeatedKeys(noise, 1)));
  fc.assert(fc.property(fc.stringMatching(/^[{}[\],:"\\a]*$/), (noise) => void parseBundle(bytes(noise))));
});

const small = { levels: 2, containers: 4, values: 5, keys: 3, kept: 1 };

test.each([
  ['levels', '[[[]]]', '[[],[]]'],
  ['containers', '[[],[],[],[]]', '[[],[],[]]'],
  ['values', '[1,2,3,4,5,6]', '[1,2,3,4,5]'],
  ['keys', '{"a":{"b":1,"c":2,"d":3}}', '{"a":{"b":1,"c":2}}'],
])('counting stops where the file has too many %s, not before', (bound, beyond, within) => {
  expect(countMembers(bytes(beyond), small)).toBe(bound);
  expect(countMembers(bytes(within), small)).toBeTypeOf('number');
});

test('no more repeated keys are kept than wanted', () => {
  const thrice = bytes('{"a":1,"a":1,"a":1}');
  expect(repeatedKeys(thrice, 1)).toMatchObject({ found: [{ position: 7 }], more: 1 });
});

test.each([
  ['levels of nesting', '['.repeat(1_000_001), 1_000_000],
  ['objects and arrays', `[${'[],'.repeat(5_000_000)}`, 5_000_000],
  ['keys in its open objects', `{${'"a":1,'.repeat(1_000_001)}`, 1_000_000],
])('a file of more %s than any bundle has is refused before it is read', (noun, text, most) => {
  const message = `has more than ${most} ${noun}`;
  expect(parseBundle(bytes(text))).toEqual({ faults: [{ path: '$', message }], more: 0 });
});

test('of more faults than wanted the first ones found are told and the others counted', () => {
  const value = { ...bundleJson(), sheets: Array.from({ length: 10 }, () => 1) };
  const faults = [0, 1, 2].map((index) => ({ path: `$.sheets[${index}]`, message: 'must be an object' }));
  expect(parseBundle(jsonBytes(value), { ...roomy, kept: 3 })).toEqual({ faults, more: 7 });
  const both = good.replace('cnnt-round/1', 'x').replace('"year":2024', '"year":2024,"year":2024');
  expect(parseBundle(bytes(both), { ...roomy, kept: 1 })).toMatchObject({
    ...{ faults: [{ path: '$.format' }], more: 1 },
  });
});
