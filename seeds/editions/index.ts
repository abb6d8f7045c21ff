import { openEdition } from '~/usecases/edition/open-edition';
import { setCalendar } from '~/usecases/round/set-calendar';
import type { World } from '~/usecases/world';
import { endOf, must, openStory, type Story } from '../vocabulary';
import { central, tellCentral } from './central-2026';
import { tellNational, tellNational2023 } from './national';
import { north, tellNorth } from './north-2026';
import { organiserNames } from './organiser-names';
import { comeIn, theOrganiser } from './people';
import { south, tellSouth } from './south-2026';

/** Calendars of the regions in days from the telling: registration opens and closes, forwarding and scoring close. */
const calendars: Record<string, [number, number, number, number]> = {
  [north]: [-137, -100, -90, -60],
  [central]: [-66, -30, -20, 10],
  [south]: [-8, 20, 30, 60],
};

function calendarOf(story: Story, roundCode: string) {
  const [opens, closes, forwarding, scoring] = calendars[roundCode] as [number, number, number, number];
  return {
    registrationOpensAt: endOf(story, opens),
    registrationClosesAt: endOf(story, closes),
    forwardingClosesAt: endOf(story, forwarding),
    scoringClosesAt: endOf(story, scoring),
  };
}

/**
 * Tells the demo: the regional edition 2026 with one region published, one in scoring and one taking registrations, the
 * national edition 2027, and the national round 2023 as a past result. All through the use cases; real products are
 * never below the threshold, refused or withdrawn.
 */
export async function tellDemo(world: World, say: (line: string) => void = () => {}): Promise<void> {
  const story = await openStory(world, 20261124, say);
  story.at(-145);
  const organiser = await theOrganiser(story);
  const team = await comeIn(story, organiser, {
    email: 'to-giup-viec@demo.example',
    name: 'Trần Giúp Việc',
    role: 'SECRETARIAT',
  });
  await comeIn(story, organiser, { email: 'giam-sat@demo.example', name: 'Vũ Giám Sát', role: 'AUDITOR' });
  const edition = {
    year: 2026,
    level: 'REGIONAL',
    ordinal: 8,
    calendar: calendarOf(story, north),
    demo: true,
  } as const;
  await must(openEdition(world, organiser, { ...organiserNames, ...edition }));
  for (const roundCode of [central, south]) {
    await must(setCalendar(story.world, organiser, { roundCode, calendar: calendarOf(story, roundCode) }));
  }
  await tellNational2023(story, organiser);
  await tellNorth(story, organiser, team);
  await tellCentral(story, organiser, team);
  await tellSouth(story, organiser, team);
  await tellNational(story, organiser);
}
