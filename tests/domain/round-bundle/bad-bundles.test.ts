import { expect, test } from 'vitest';
import { faultKey } from '~/components/bundle-check/fault-sentence';
import { parseBundle } from '~/domain/round-bundle/parse-bundle';
import { bundleJson, type Json, jsonBytes } from '../../support/bundle-json';

/** Every fault of the chapter "Invalid bundles", each with its path. */
function pathsOf(change: (bundle: Json) => void): string[] {
  const value = bundleJson();
  change(value);
  const read = parseBundle(jsonBytes(value));
  return 'faults' in read ? read.faults.map((fault) => fault.path) : [];
}

test('the bundle these tests break is valid', () => {
  expect(pathsOf(() => {})).toEqual([]);
});

const second = { juror: 'J1', entry: 'E1', pass: 1, signedAt: '2024-05-10T08:00:00Z' };

const faults: [string, (bundle: Json) => void, string[]][] = [
  ['a wrong format', (b) => Object.assign(b, { format: 'cnnt-round/2' }), ['$.format']],
  ['a missing section', (b) => delete b.recusals, ['$.recusals']],
  ['a section of another kind', (b) => Object.assign(b, { jurors: {} }), ['$.jurors']],
  ['an unknown level', (b) => Object.assign(b.round, { level: 'LOCAL' }), ['$.round.level']],
  ['a region of a national round', (b) => Object.assign(b.round, { level: 'NATIONAL' }), ['$.round.region']],
  ['no region in a regional round', (b) => Object.assign(b.round, { region: null }), ['$.round.region']],
  ['a year as text', (b) => Object.assign(b.round, { year: '2024' }), ['$.round.year']],
  ['an empty code', (b) => Object.assign(b.round, { code: '' }), ['$.round.code']],
  ['three passes', (b) => Object.assign(b.rules, { passes: 3 }), ['$.rules.passes']],
  ['no method', (b) => Object.assign(b.rules, { aggregate: {} }), ['$.rules.aggregate.method']],
  [
    'an unknown method',
    (b) => Object.assign(b.rules.aggregate, { method: 'mode' }),
    ['$.rules.aggregate.method'],
  ],
  [
    'no trim',
    (b) => Object.assign(b.rules.aggregate, { method: 'trimmed-mean' }),
    ['$.rules.aggregate.trim'],
  ],
  [
    'a trim of 0',
    (b) => Object.assign(b.rules, { aggregate: { method: 'trimmed-mean', trim: 0 } }),
    ['$.rules.aggregate.trim'],
  ],
  ['a minimum of 0', (b) => Object.assign(b.rules, { minimumSheets: 0 }), ['$.rules.minimumSheets']],
  ['half a sheet', (b) => Object.assign(b.rules, { minimumSheets: 1.5 }), ['$.rules.minimumSheets']],
  [
    'a number for a decimal string',
    (b) => Object.assign(b.rules.threshold, { points: 50 }),
    ['$.rules.threshold.points'],
  ],
  [
    'an unknown comparison',
    (b) => Object.assign(b.rules.threshold, { comparison: '=' }),
    ['$.rules.threshold.comparison'],
  ],
  ['an unknown tie-break', (b) => b.rules.tieBreak.push('age'), ['$.rules.tieBreak[3]']],
  ['a tie-break without its group', (b) => b.rules.tieBreak.push('criterion:2'), ['$.rules.tieBreak[3]']],
  ['a share above 1', (b) => Object.assign(b.rules.council, { quorum: '3/2' }), ['$.rules.council.quorum']],
  [
    'a share over 0',
    (b) => Object.assign(b.rules.council.majority, { share: '1/0' }),
    ['$.rules.council.majority.share'],
  ],
  [
    'an unknown base',
    (b) => Object.assign(b.rules.council.majority, { base: 'all' }),
    ['$.rules.council.majority.base'],
  ],
  ['a rubric of no group', (b) => Object.assign(b.rubrics, { one: [] }), ['$.rubrics.one']],
  ['a rubric of group 01', (b) => Object.assign(b.rubrics, { '01': [] }), ['$.rubrics["01"]']],
  [
    'a repeated criterion group',
    (b) => b.rubrics[1].push({ id: '1', max: '0', criteria: [] }),
    ['$.rubrics["1"][1].id'],
  ],
  [
    'a repeated criterion',
    (b) => b.rubrics[1].push({ id: '2', max: '1', criteria: [{ id: '1.1', max: '1', step: '1' }] }),
    ['$.rubrics["1"][1].criteria[0].id'],
  ],
  [
    'a step of 0',
    (b) => Object.assign(b.rubrics[1][0].criteria[0], { step: '0.00' }),
    ['$.rubrics["1"][0].criteria[0].step'],
  ],
  ['criteria beside their max', (b) => Object.assign(b.rubrics[1][0], { max: '60' }), ['$.rubrics["1"][0]']],
  ['a repeated juror', (b) => b.jurors.push({ id: 'J1', groups: [] }), ['$.jurors[2].id']],
  ['a group as text', (b) => Object.assign(b.jurors[0], { groups: [1, '2'] }), ['$.jurors[0].groups[1]']],
  ['a repeated entry', (b) => b.entries.push({ ...b.entries[2] }), ['$.entries[3].id']],
  ['an entry that is null', (b) => b.entries.push(null), ['$.entries[3]']],
  ['a group without rubric', (b) => Object.assign(b.entries[2], { group: 3 }), ['$.entries[2].group']],
  [
    'an unknown code set',
    (b) => Object.assign(b.entries[0].province, { codeSet: '1999' }),
    ['$.entries[0].province.codeSet'],
  ],
  ['an unknown status', (b) => Object.assign(b.entries[2], { status: 'LOST' }), ['$.entries[2].status']],
  ['a merger into nothing', (b) => delete b.entries[1].mergedInto, ['$.entries[1].mergedInto']],
  [
    'a merger into the unknown',
    (b) => Object.assign(b.entries[1], { mergedInto: 'E9' }),
    ['$.entries[1].mergedInto'],
  ],
  [
    'a merger into what is not eligible',
    (b) => Object.assign(b.entries[1], { mergedInto: 'E3' }),
    ['$.entries[1].mergedInto'],
  ],
  [
    'a merger into itself',
    (b) => Object.assign(b.entries[1], { mergedInto: 'E2' }),
    ['$.entries[1].mergedInto'],
  ],
  ['a recusal of nobody', (b) => Object.assign(b.recusals[0], { juror: 'J9' }), ['$.recusals[0].juror']],
  ['a recusal from nothing', (b) => Object.assign(b.recusals[0], { entry: 'E9' }), ['$.recusals[0].entry']],
  ['a sheet of nobody', (b) => Object.assign(b.sheets[1], { juror: 'J9' }), ['$.sheets[1].juror']],
  ['a sheet for nothing', (b) => Object.assign(b.sheets[1], { entry: 'E9' }), ['$.sheets[1].entry']],
  [
    'a juror named like a part of every object',
    (b) => Object.assign(b.sheets[1], { juror: 'constructor' }),
    ['$.sheets[1].juror'],
  ],
  ['a pass beyond', (b) => Object.assign(b.sheets[1], { pass: 2 }), ['$.sheets[1].pass']],
  ['a pass of 0', (b) => Object.assign(b.sheets[1], { pass: 0 }), ['$.sheets[1].pass']],
  [
    'a day that is none',
    (b) => Object.assign(b.sheets[1], { signedAt: '2023-02-29T08:00:00Z' }),
    ['$.sheets[1].signedAt'],
  ],
  [
    'two sheets for one juror, entry and pass',
    (b) => b.sheets.push({ ...second, marks: b.sheets[0].marks }),
    ['$.sheets[3]'],
  ],
  ['a missing mark', (b) => delete b.sheets[0].marks['1.2'], ['$.sheets[0].marks["1.2"]']],
  [
    'a malformed mark',
    (b) => Object.assign(b.sheets[0].marks, { '1.1': '1,5' }),
    ['$.sheets[0].marks["1.1"]'],
  ],
  ['a mark as number', (b) => Object.assign(b.sheets[0].marks, { '1.1': 30 }), ['$.sheets[0].marks["1.1"]']],
  [
    'a mark above its max',
    (b) => Object.assign(b.sheets[0].marks, { '1.1': '40.5' }),
    ['$.sheets[0].marks["1.1"]'],
  ],
  [
    'a mark off its step',
    (b) => Object.assign(b.sheets[0].marks, { '1.1': '30.25' }),
    ['$.sheets[0].marks["1.1"]'],
  ],
  [
    'a mark for no criterion',
    (b) => Object.assign(b.sheets[0].marks, { '9.9': '1' }),
    ['$.sheets[0].marks["9.9"]'],
  ],
  [
    'a bad mark on an ignored sheet',
    (b) => Object.assign(b.sheets[2].marks, { '1.1': '99' }),
    ['$.sheets[2].marks["1.1"]'],
  ],
  ['marks as a list', (b) => Object.assign(b.sheets[0], { marks: [] }), ['$.sheets[0].marks']],
  ['a repeated member', (b) => b.council.members.push('M1'), ['$.council.members[3]']],
  ['a guest present', (b) => b.council.present.push('M9'), ['$.council.present[2]']],
  ['someone present twice', (b) => b.council.present.push('M1'), ['$.council.present[2]']],
  ['a council without ballots', (b) => delete b.council.ballots, ['$.council.ballots']],
  [
    'a ballot on nothing',
    (b) => Object.assign(b.council.ballots[0], { entry: 'E9' }),
    ['$.council.ballots[0].entry'],
  ],
  [
    'a negative count',
    (b) => Object.assign(b.council.ballots[0], { blank: -1 }),
    ['$.council.ballots[0].blank'],
  ],
  ['half a vote', (b) => Object.assign(b.council.ballots[0], { for: 0.5 }), ['$.council.ballots[0].for']],
  [
    'a count as text',
    (b) => Object.assign(b.council.ballots[0], { against: '1' }),
    ['$.council.ballots[0].against'],
  ],
  [
    'more votes than present',
    (b) => Object.assign(b.council.ballots[0], { blank: 1 }),
    ['$.council.ballots[0]'],
  ],
  [
    'more votes than present for this one',
    (b) => Object.assign(b.council.ballots[0], { present: 1 }),
    ['$.council.ballots[0]'],
  ],
  [
    'an unknown casting vote',
    (b) => Object.assign(b.council.ballots[0], { casting: 'blank' }),
    ['$.council.ballots[0].casting'],
  ],
  [
    'two ballots for one entry',
    (b) => b.council.ballots.push({ ...b.council.ballots[0] }),
    ['$.council.ballots[1]'],
  ],
  [
    'a ballot below the threshold',
    (b) => Object.assign(b.rules.threshold, { points: '51' }),
    ['$.council.ballots[0]'],
  ],
];

/** Faults that leave other parts without what they are checked against: those are checked as far as can be. */
const open: [string, (bundle: Json) => void, string[]][] = [
  ['no rubrics', (b) => delete b.rubrics, ['$.rubrics']],
  ['rubrics as a list', (b) => Object.assign(b, { rubrics: [] }), ['$.rubrics']],
  ['a rubric as text', (b) => Object.assign(b, { rubrics: { 1: 'x' } }), ['$.rubrics["1"]']],
  ['no entries', (b) => delete b.entries, ['$.entries']],
  [
    'an id as number',
    (b) => Object.assign(b.jurors[1], { id: 2 }),
    ['$.jurors[1].id', '$.recusals[0].juror', '$.sheets[1].juror'],
  ],
  ['a criterion group without max', (b) => delete b.rubrics[1][0].max, ['$.rubrics["1"][0].max']],
  ['a criterion group without id', (b) => delete b.rubrics[1][0].id, ['$.rubrics["1"][0].id']],
  ['a criterion group that is null', (b) => b.rubrics[1].push(null), ['$.rubrics["1"][1]']],
  [
    'a criterion without max',
    (b) => delete b.rubrics[1][0].criteria[1].max,
    ['$.rubrics["1"][0].criteria[1].max'],
  ],
  ['a criterion that is null', (b) => b.rubrics[1][0].criteria.push(null), ['$.rubrics["1"][0].criteria[2]']],
  [
    'a merger into an entry of unknown status',
    (b) => Object.assign(b.entries[0], { status: 'LOST' }),
    ['$.entries[0].status'],
  ],
  [
    'a ballot that is null beside one below the threshold',
    (b) => {
      b.rules.threshold.points = '51';
      b.council.ballots.unshift(null);
    },
    ['$.council.ballots[0]', '$.council.ballots[1]'],
  ],
];

test.each([...faults, ...open])('%s is a fault at its place', (_, change, paths) => {
  expect(pathsOf(change)).toEqual(paths);
});

const allowed: [string, (bundle: Json) => void][] = [
  ['an unknown key', (b) => Object.assign(b, { note: { nested: [1] }, rules: { ...b.rules, trim: 'x' } })],
  ['no council', (b) => delete b.council],
  ['a council that is null', (b) => Object.assign(b, { council: null })],
  ['a national round without region', (b) => Object.assign(b.round, { level: 'NATIONAL', region: null })],
  ['a rubric that no entry uses and that lacks the tie-break', (b) => Object.assign(b.rubrics, { 2: [] })],
  ['a mark with two decimals on the step', (b) => Object.assign(b.sheets[0].marks, { '1.2': '20.25' })],
  [
    'a max that is no multiple of the step',
    (b) => Object.assign(b.rubrics[1][0].criteria[1], { step: '0.2' }),
  ],
  [
    'an own number present',
    (b) => Object.assign(b.council.ballots[0], { present: 3, for: 2, casting: 'for' }),
  ],
  ['a ballot on an incomplete entry', (b) => Object.assign(b.rules, { minimumSheets: 3 })],
];

test.each(allowed)('%s is no fault', (_, change) => {
  expect(pathsOf(change)).toEqual([]);
});

test.each([
  ['2024-05-31T08:00:00Z', true],
  ['2024-06-30T08:00:00Z', true],
  ['2024-04-32T08:00:00Z', false],
  ['2024-02-29T08:00:00Z', true],
  ['2000-02-29T08:00:00.123+07:00', true],
  ['1900-02-29T08:00:00Z', false],
  ['2024-04-31T08:00:00Z', false],
  ['2024-13-01T08:00:00Z', false],
  ['2024-00-01T08:00:00Z', false],
  ['2024-05-00T08:00:00Z', false],
  ['2024-05-10T24:00:00Z', false],
  ['2024-05-10T08:00:00', false],
  ['yesterday', false],
])('%s as the instant of a signature: %s', (signedAt, good) => {
  const paths = pathsOf((b) => Object.assign(b.sheets[1], { signedAt }));
  expect(paths).toEqual(good ? [] : ['$.sheets[1].signedAt']);
});

test('every fault is reported in document order, what is missing behind the value before it', () => {
  const paths = pathsOf((b) => {
    b.council.ballots.push({ entry: 'E8' });
    b.sheets[2].marks = { '1.1': '41', x: '1' };
    b.rules.passes = 0;
    delete b.rules.minimumSheets;
    b.rules.council.quorum = 'most';
    delete b.round;
  });
  expect(paths).toEqual([
    '$.round',
    '$.rules.passes',
    '$.rules.minimumSheets',
    '$.rules.council.quorum',
    '$.sheets[2].marks["1.1"]',
    '$.sheets[2].marks["1.2"]',
    '$.sheets[2].marks.x',
    '$.council.ballots[1].entry',
    '$.council.ballots[1].for',
    '$.council.ballots[1].against',
    '$.council.ballots[1].blank',
  ]);
});

test('document order is that of the file, whatever the order and the spacing of its keys', () => {
  const value = bundleJson();
  value.round.year = 'x';
  value.format = 'x';
  value.round.code = 'say "A, }\\';
  const turned = Object.fromEntries(Object.entries(value).reverse());
  const read = parseBundle(new TextEncoder().encode(JSON.stringify(turned, null, '\t')));
  expect('faults' in read && read.faults.map((fault) => fault.path)).toEqual(['$.round.year', '$.format']);
});

test('a ballot below the threshold is found beside faults that its score does not need', () => {
  const paths = pathsOf((b) => {
    b.rules.threshold.points = '51';
    b.round.year = 'x';
    b.sheets[2].marks['1.1'] = 'x';
  });
  expect(paths).toEqual(['$.round.year', '$.sheets[2].marks["1.1"]', '$.council.ballots[0]']);
});

test('a ballot is not checked where a fault leaves the score open', () => {
  const paths = pathsOf((b) => {
    b.rules.threshold.points = '51';
    b.sheets[1].marks['1.1'] = 'x';
  });
  expect(paths).toEqual(['$.sheets[1].marks["1.1"]']);
});

test.each(['1e1', ' 10', '10 ', '10,5', '+5', '-5', '.5', '5.', '10.555', '1234567', '0x5', '١', '', 'NaN'])(
  'the mark %j is malformed, and so is the same as max, step or threshold',
  (text) => {
    const message = 'must be a decimal string such as "10.5", with at most two decimals';
    const value = bundleJson();
    value.rules.threshold.points = text;
    value.rubrics[1][0].criteria[1].step = text;
    value.sheets[0].marks['1.1'] = text;
    const read = parseBundle(jsonBytes(value));
    expect('faults' in read && read.faults).toEqual([
      { path: '$.rules.threshold.points', message },
      { path: '$.rubrics["1"][0].criteria[1].step', message },
      { path: '$.sheets[0].marks["1.1"]', message },
    ]);
  },
);

test.each([null, true, 10, 10.5, [], {}, ['10']])('the mark %j is no decimal string', (mark) => {
  const value = bundleJson();
  value.sheets[0].marks['1.1'] = mark;
  const read = parseBundle(jsonBytes(value));
  expect('faults' in read && read.faults.map(({ path }) => path)).toEqual(['$.sheets[0].marks["1.1"]']);
});

test('every fault has its sentence in the catalogue', () => {
  const lacking = faults.flatMap(([, change]) => {
    const value = bundleJson();
    change(value);
    const read = parseBundle(jsonBytes(value));
    return 'faults' in read ? read.faults.filter(({ message }) => faultKey(message) === null) : [];
  });
  const whole = [
    ...['is not UTF-8, or too long', 'begins with a byte-order mark', 'is not JSON', 'repeats a key'],
    ...['levels of nesting', 'objects and arrays', 'values', 'keys in its open objects'].map(
      (noun) => `has more than 100 ${noun}`,
    ),
  ];
  expect([...lacking, ...whole.filter((message) => faultKey(message) === null)]).toEqual([]);
  expect(faultKey('must be one of "a", "b"')).toEqual({
    key: 'bundleCheck.faults.oneOf',
    facts: { choices: '"a", "b"' },
  });
  expect(faultKey('must be one')).toBeNull();
});
