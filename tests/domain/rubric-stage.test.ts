import { expect, test } from 'vitest';
import { rubricStage } from '~/domain/rubric';

const [approvedAt, frozenAt] = ['2026-05-10T00:00:00Z', '2026-05-11T00:00:00Z'];

test.each([
  ['a draft until the head of the jury approves it', { approvedAt: null, frozenAt: null }, 'draft'],
  ['approved until its first sheet is signed', { approvedAt, frozenAt: null }, 'approved'],
  ['frozen from then on', { approvedAt, frozenAt }, 'frozen'],
])('a version of a rubric is %s', (_, version, stage) => {
  expect(rubricStage(version)).toBe(stage);
});
