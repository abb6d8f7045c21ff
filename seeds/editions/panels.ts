import type { Actor } from '~/domain/permission';
import { assignSeat } from '~/usecases/panel/assign-seat';
import { approveRubric } from '~/usecases/rubric/approve-rubric';
import { draftRubric } from '~/usecases/rubric/draft-rubric';
import { must, person, type Story } from '../vocabulary';
import { comeIn, inventedName } from './people';

/** Who of the jury scores which groups; the first is its head. Every group is scored by five. */
const groupsOf = [
  [1, 2, 3, 4],
  [1, 2],
  [1, 2],
  [1, 3, 4],
  [2, 3, 4],
  [2, 3, 4],
  [1, 3, 4],
];

const jurorEmail = (index: number) =>
  index === 0 ? 'truong-ban@demo.example' : `giam-khao-${index + 1}@demo.example`;
const memberEmail = (index: number) =>
  index === 0 ? 'chu-tich@demo.example' : `hoi-dong-${index + 1}@demo.example`;
const councilSize = 9;

/** Invites jury and council to their first round. */
export async function invitePanels(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  for (const [index, groups] of groupsOf.entries()) {
    const guest = {
      email: jurorEmail(index),
      name: inventedName(story),
      role: 'JUROR',
      roundCode,
      groups,
    } as const;
    await comeIn(story, organiser, {
      ...guest,
      groups: [...groups],
      head: index === 0,
      title: 'Thạc sĩ, chuyên gia',
    });
  }
  for (let index = 0; index < councilSize; index += 1) {
    const guest = {
      email: memberEmail(index),
      name: inventedName(story),
      role: 'COUNCIL',
      roundCode,
    } as const;
    await comeIn(story, organiser, { ...guest, chair: index === 0, title: 'Đại diện đơn vị' });
  }
}

/** Seats the same people in a further round. */
export async function seatPanels(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  for (const [index, groups] of groupsOf.entries()) {
    const seat = { roundCode, email: jurorEmail(index), groups: [...groups], head: index === 0 };
    await must(assignSeat(story.world, organiser, { ...seat, kind: 'JUROR' }));
  }
  for (let index = 0; index < councilSize; index += 1) {
    const seat = { roundCode, email: memberEmail(index), chair: index === 0 };
    await must(assignSeat(story.world, organiser, { ...seat, kind: 'COUNCIL' }));
  }
}

/** The jury of a round, head first, with its seats of this moment. */
export function jury(story: Story): Promise<Actor[]> {
  return Promise.all(groupsOf.map((_, index) => byEmail(story, jurorEmail(index))));
}

/** The council, chair first. */
export function council(story: Story): Promise<Actor[]> {
  return Promise.all(Array.from({ length: councilSize }, (_, index) => byEmail(story, memberEmail(index))));
}

/** Somebody of the story by e-mail address, with the posts held at this moment. */
export async function byEmail(story: Story, email: string): Promise<Actor> {
  const account = await story.world.db.account.findUniqueOrThrow({ where: { email } });
  return person(story, account.id);
}

/** Drafts the illustrative rubric for every group and has the head of the jury approve it. */
export async function agreeRubrics(story: Story, organiser: Actor, roundCode: string): Promise<void> {
  const head = await byEmail(story, jurorEmail(0));
  for (const group of [1, 2, 3, 4] as const) {
    const { version } = await must(draftRubric(story.world, organiser, { roundCode, group }));
    await must(approveRubric(story.world, head, { roundCode, group, version }));
  }
}
