import type { Actor } from '~/domain/permission';
import { forwardEntry } from '~/usecases/entry/forward-entry';
import { setLetter } from '~/usecases/entry/set-letter';
import { acceptEntry } from '~/usecases/intake/accept-entry';
import { dayOf, must, type Story } from '../vocabulary';
import { aSubmission, type Submitted, type Told } from './entries';
import { aProducer, inventedName } from './people';

/** Every product of a cast is registered by a producer of its own and submitted. */
export async function submitAll(
  story: Story,
  roundCode: string,
  cast: readonly Told[],
): Promise<Submitted[]> {
  const submitted: Submitted[] = [];
  for (const told of cast) {
    const name = told.owner ?? `co-so-${roundCode.toLowerCase()}-${submitted.length + 1}`;
    const producer = await aProducer(story, `${name}@demo.example`, inventedName(story));
    submitted.push(await aSubmission(story, producer, roundCode, told));
  }
  return submitted;
}

/** Provinces forward what was submitted, each with its letter. */
export async function forwardAll(
  story: Story,
  roundCode: string,
  offices: Map<string, Actor>,
  submitted: readonly Submitted[],
): Promise<void> {
  const written = new Set<string>();
  for (const { entryId, provinceCode } of submitted) {
    const officer = offices.get(provinceCode) as Actor;
    if (!written.has(provinceCode)) {
      const province = { codeSet: '2025-34', code: provinceCode } as const;
      const letter = { number: `${story.random.between(100, 2900)}/SCT-KC`, date: dayOf(story, -95) };
      await must(setLetter(story.world, officer, { roundCode, province, ...letter }));
      written.add(provinceCode);
    }
    await must(forwardEntry(story.world, officer, { roundCode, entryId }));
  }
}

/** The support team finds files eligible and gives them their codes. */
export async function acceptAll(story: Story, team: Actor, roundCode: string, files: readonly Submitted[]) {
  for (const { entryId } of files) await must(acceptEntry(story.world, team, { roundCode, entryId }));
}
