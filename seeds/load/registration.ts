import type { Actor } from '~/domain/permission';
import type { Region } from '~/domain/province';
import { provincesOf } from '../editions/cast';
import { aSubmission, type Submitted, type Told } from '../editions/entries';
import { filler } from '../editions/fillers';
import { aProducer, inventedName } from '../editions/people';
import { acceptAll, forwardAll } from '../editions/registration';
import type { Story } from '../vocabulary';
import { atOnce } from './at-once';

type Sized = { code: string; region: Region; entries: number; points: readonly [number, number] };

/** Days from today on which the files of a round are written, forwarded and accepted. */
const days = { submitted: -50, forwarded: -38, accepted: -36 };

/**
 * Brings the entries of a round to the jury: each of a producer of its own, spread evenly over groups and provinces.
 * `offices` holds the officer of every province by code; a province has one for all its rounds.
 */
export async function registerRound(
  story: Story,
  team: Actor,
  offices: Map<string, Actor>,
  round: Sized,
): Promise<Submitted[]> {
  const codes = provincesOf(round.region);
  story.at(days.submitted);
  const cast = Array.from({ length: round.entries }, (_, index) => aProduct(story, codes, round, index));
  const files = await atOnce(8, cast, async (told, index) => {
    const email = `co-so-tai-${round.code.toLowerCase()}-${index + 1}@demo.example`;
    return aSubmission(story, await aProducer(story, email, inventedName(story)), round.code, told);
  });
  story.at(days.forwarded);
  await forwardAll(story, round.code, offices, files);
  story.at(days.accepted);
  await acceptAll(story, team, round.code, files);
  story.say(`  ${round.code}: ${files.length} entries accepted`);
  return files;
}

function aProduct(story: Story, codes: readonly string[], { points }: Sized, index: number): Told {
  const group = ((index % 4) + 1) as Told['group'];
  return {
    ...filler(story.random, group, index + 1),
    provinceCode: codes[index % codes.length] as string,
    invented: true,
    producerInvented: true,
    points: story.random.between(...points),
  };
}
