import { expect, test } from 'vitest';
import { resultText } from '~/domain/result';
import { resultDifferences } from '~/domain/result-differences';
import { tally } from '~/domain/tally/tally';
import { bundle, sheet } from '../support/bundles';

const result = () => tally(bundle({ sheets: [sheet('J1', 'E1', 8000)] }), 'digest');

const changed = (from: string, to: string) => JSON.parse(resultText(result()).replace(from, to));

test('a result equals its own file, whatever the order of its keys', () => {
  expect(resultDifferences(result(), JSON.parse(resultText(result())))).toEqual([]);
  const turned = Object.fromEntries(Object.entries(JSON.parse(resultText(result()))).reverse());
  expect(resultDifferences(result(), turned)).toEqual([]);
});

test.each([
  ['"rank": 1', '"rank": "1"', '$.entries[0].rank: is 1, expected "1"'],
  ['"ignoredSheets": []', '"ignoredSheets": {}', '$.ignoredSheets: is an array, expected an object'],
  ['"tied": false', '"tied": false, "note": 1', '$.entries[0].note: is expected, but is not in the result'],
  ['"merged": 0,', '', '$.counts.merged: is in the result, but not expected'],
  ['"severity": null', '"severity": 0', '$.reliability.jurors[0].severity: is null, expected 0'],
])('changing %s to %s is a difference', (from, to, line) => {
  expect(
    resultDifferences(result(), changed(from, to)).map(({ path, message }) => `${path}: ${message}`),
  ).toEqual([line]);
});

test('the file of a result is indented by one space and ends its last line', () => {
  expect(resultText(result()).split('\n').slice(0, 3)).toEqual([
    '{',
    ' "format": "cnnt-result/1",',
    ' "bundleSha256": "digest",',
  ]);
  expect(resultText(result()).endsWith('}\n')).toBe(true);
});
