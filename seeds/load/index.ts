import { openEdition } from '~/usecases/edition/open-edition';
import type { World } from '~/usecases/world';
import { provincesOf } from '../editions/cast';
import { organiserNames } from '../editions/organiser-names';
import { comeIn, officers, theOrganiser } from '../editions/people';
import { endOf, must, openStory } from '../vocabulary';
import { seatEverybody } from './panels';
import { registerRound } from './registration';
import { publishWholly, scorePartly, scoreWholly } from './rounds';
import { sizes } from './sizes';

/**
 * Tells the story that is measured: a regional edition with a round in scoring, a round fully scored and a published
 * round, another edition with the largest round fully scored, each of the size that seeds/load/sizes.ts says. All through
 * the use cases, several of them at a time.
 */
export async function tellLoad(world: World, say: (line: string) => void = () => {}): Promise<void> {
  const story = await openStory(world, 20261125, say);
  story.at(-62);
  const organiser = await theOrganiser(story);
  const email = 'to-giup-viec@demo.example';
  const team = await comeIn(story, organiser, { email, name: 'Trần Giúp Việc', role: 'SECRETARIAT' });
  const calendar = {
    registrationOpensAt: endOf(story, -61),
    registrationClosesAt: endOf(story, -45),
    forwardingClosesAt: endOf(story, -35),
    scoringClosesAt: endOf(story, 20),
  };
  for (const [year, ordinal] of [
    [2026, 8],
    [2028, 9],
  ] as const) {
    const edition = { year, level: 'REGIONAL', ordinal, calendar, demo: true } as const;
    await must(openEdition(story.world, organiser, { ...organiserNames, ...edition }));
  }
  await seatEverybody(story, organiser);
  const offices = await officers(
    story,
    organiser,
    (['NORTH', 'CENTRAL', 'SOUTH'] as const).flatMap(provincesOf),
  );
  const { scoring, counted, large, published } = sizes;
  for (const round of [counted, large, published]) {
    await scoreWholly(story, organiser, round, await registerRound(story, team, offices, round));
  }
  await publishWholly(story, organiser);
  await scorePartly(story, organiser, await registerRound(story, team, offices, scoring));
}
