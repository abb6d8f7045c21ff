import type { Actor } from '~/domain/permission';
import { assignSeat } from '~/usecases/panel/assign-seat';
import { approveRubric } from '~/usecases/rubric/approve-rubric';
import { draftRubric } from '~/usecases/rubric/draft-rubric';
import { byEmail } from '../editions/panels';
import { comeIn, inventedName } from '../editions/people';
import { must, type Story } from '../vocabulary';
import { atOnce } from './at-once';
import { councilSize, loadEmails, sizes } from './sizes';

const groups = [1, 2, 3, 4] as const;

/** Seats the juries, every juror for every group and the first as head, and the council of the published round. */
export async function seatEverybody(story: Story, organiser: Actor): Promise<void> {
  const { scoring, counted, large, published } = sizes;
  const title = 'Chuyên gia (minh họa)';
  await atOnce(8, Array.from({ length: scoring.jurors }), async (_, index) => {
    const guest = {
      email: loadEmails.juror(index),
      name: inventedName(story),
      role: 'JUROR',
      title,
    } as const;
    const seat = { roundCode: scoring.code, groups: [...groups], head: index === 0 };
    await comeIn(story, organiser, { ...guest, ...seat });
  });
  for (const { code: roundCode, jurors } of [counted, large, published]) {
    for (let index = 0; index < jurors; index += 1) {
      const seat = { roundCode, email: loadEmails.juror(index), groups: [...groups], head: index === 0 };
      await must(assignSeat(story.world, organiser, { ...seat, kind: 'JUROR' }));
    }
  }
  for (let index = 0; index < councilSize; index += 1) {
    const guest = { email: loadEmails.member(index), name: inventedName(story), role: 'COUNCIL' } as const;
    await comeIn(story, organiser, { ...guest, roundCode: published.code, chair: index === 0, title });
  }
}

/** Drafts the illustrative rubric for every group and has the head of the jury approve it. */
export async function agreeAllRubrics(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  const head = await byEmail(story, loadEmails.juror(0));
  for (const group of groups) {
    const { version } = await must(draftRubric(story.world, organiser, { roundCode, group }));
    await must(approveRubric(story.world, head, { roundCode, group, version }));
  }
}

/** The jurors of a round, head first. */
export function jurorsOf(story: Story, count: number): Promise<Actor[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => byEmail(story, loadEmails.juror(index))));
}
