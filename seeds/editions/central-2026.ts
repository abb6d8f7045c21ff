import type { Actor } from '~/domain/permission';
import { recuse } from '~/usecases/recusal/recuse';
import { openScoring } from '~/usecases/round/open-scoring';
import { must, type Story } from '../vocabulary';
import { fillersOf, provincesOf, realOf } from './cast';
import { agreeRubrics, jury, seatPanels } from './panels';
import { officers } from './people';
import { acceptAll, forwardAll, submitAll } from './registration';
import { aSheet, groupsIn } from './scoring';
import { tellVisits } from './visits';

export const central = '2026-TRUNG';

/** How far each juror is: the share of the own entries signed; the second is the demo's juror, half way. */
const progress = [1, 0.5, 0.9, 0.75, 0.6, 1, 0];

/** The Central–Highlands: in the middle of scoring. */
export async function tellCentral(story: Story, organiser: Actor, team: Actor): Promise<void> {
  story.at(-68);
  await seatPanels(story, organiser, central);
  const offices = await officers(story, organiser, provincesOf('CENTRAL'));
  const cast = [
    ...realOf(story.random, 'CENTRAL', 36),
    ...fillersOf(story.random, 'CENTRAL', { 1: 2, 2: 2, 3: 7, 4: 4 }),
  ];
  story.at(-50);
  const files = await submitAll(story, central, cast);
  story.at(-25);
  await forwardAll(story, central, offices, files);
  story.say(`  ${central}: ${files.length} entries forwarded`);
  story.at(-15);
  await acceptAll(story, team, central, files);
  await agreeRubrics(story, organiser, central);
  story.at(-10);
  await must(openScoring(story.world, organiser, { roundCode: central }));
  const { id } = await story.world.db.round.findUniqueOrThrow({ where: { code: central } });
  const jurors = await jury(story);
  for (const [index, juror] of jurors.entries()) {
    const own = files.filter((file) => groupsIn(juror, id).includes(file.group));
    const done = Math.floor(own.length * (progress[index] as number));
    story.at(-6 + index / 2);
    for (const file of own.slice(0, done)) await aSheet(story, juror, central, file, index - 3);
    const next = own[done];
    if (next && done > 0) await aSheet(story, juror, central, next, index - 3, false);
    const last = own.at(-1);
    const reason = 'Có quan hệ công tác với cơ sở (minh họa).';
    if (index === 1 && last)
      await must(recuse(story.world, juror, { roundCode: central, entryId: last.entryId, reason }));
  }
  await tellVisits(story, central, team, jurors.slice(0, 2));
}
