import { expect, test } from 'vitest';
import type { Phase } from '~/domain/round';
import { nextTask, type TaskFigures } from '~/domain/round-tasks';

const ready: TaskFigures = { eligible: 10, unapproved: 0, jurors: 3, council: 7, certificates: 0 };

test.each<[string, Phase, Partial<TaskFigures>, ReturnType<typeof nextTask>]>([
  ['for its panel before anything', 'PLANNED', { jurors: 0 }, 'preparePanel'],
  ['for its council before anything', 'REGISTRATION', { council: 0 }, 'preparePanel'],
  ['for nothing while entries come in', 'FORWARDING', {}, null],
  ['for eligible entries before scoring', 'INTAKE', { eligible: 0 }, 'preparePanel'],
  ['for jurors before scoring', 'INTAKE', { jurors: 0 }, 'preparePanel'],
  ['for the head of the jury', 'INTAKE', { unapproved: 1 }, 'approveRubrics'],
  ['for scoring to open, the council can come later', 'INTAKE', { council: 0 }, 'openScoring'],
  ['for its jurors', 'SCORING', {}, 'watchScoring'],
  ['for the council to meet', 'SCORED', {}, 'holdMeeting'],
  ['for the council to end', 'MEETING', {}, 'holdMeeting'],
  ['for publication', 'DECIDED', {}, 'publish'],
  ['for certificates', 'PUBLISHED', {}, 'issueCertificates'],
  ['for nothing more', 'PUBLISHED', { certificates: 1 }, null],
])('a round waits %s: %s', (_, phase, figures, task) => {
  expect(nextTask(phase, { ...ready, ...figures }, false)).toBe(task);
});

test('a round from before this product waits for nothing', () => {
  expect(nextTask('PUBLISHED', ready, true)).toBe(null);
});
