import type { Phase } from './round';

/** Counts that tell what a round waits for. */
export type TaskFigures = {
  eligible: number;
  unapproved: number;
  jurors: number;
  council: number;
  certificates: number;
};

/** What a round waits for from its organiser. */
export type Task =
  | 'preparePanel'
  | 'approveRubrics'
  | 'openScoring'
  | 'watchScoring'
  | 'holdMeeting'
  | 'publish'
  | 'issueCertificates';

/** The next thing a round waits for from its organiser, if anything. `past` rounds only keep published figures. */
export function nextTask(phase: Phase, figures: TaskFigures, past: boolean): Task | null {
  if (past) return null;
  const { eligible, unapproved, jurors, council, certificates } = figures;
  const prepared = jurors > 0 && council > 0;
  const intake: Task = unapproved > 0 ? 'approveRubrics' : 'openScoring';
  const tasks: Partial<Record<Phase, Task | null>> = {
    SCORING: 'watchScoring',
    SCORED: 'holdMeeting',
    MEETING: 'holdMeeting',
    DECIDED: 'publish',
    PUBLISHED: certificates === 0 ? 'issueCertificates' : null,
    INTAKE: eligible > 0 && jurors > 0 ? intake : 'preparePanel',
  };
  if (phase in tasks) return tasks[phase] ?? null;
  return prepared ? null : 'preparePanel';
}
