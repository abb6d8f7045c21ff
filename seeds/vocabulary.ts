import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { createPasswords } from '~/gateways/passwords';
import { findActor } from '~/usecases/account/find-actor';
import type { World } from '~/usecases/world';
import { type Random, seededIds, seededRandom } from './random';

/**
 * The words a story is told in. A story runs through the use cases, never around them, with a clock of its own that the
 * teller sets, ids and chances from a fixed seed; a refusal where the story expects none stops it.
 */
export type Story = {
  world: World;
  random: Random;
  /** The instant of the telling, from which all days are counted. */
  today: Date;
  /** Sets the story's clock to so many days (and hours) from today; before it when negative. */
  at(days: number, hours?: number): void;
  say(line: string): void;
};

const dayLength = 86_400_000;

/** Opens a story over a world: its own clock, seeded ids, passwords hashed with little memory since all are public. */
export async function openStory(world: World, seed: number, say: (line: string) => void): Promise<Story> {
  const today = world.clock.now();
  let now = today;
  const told = { clock: { now: () => now }, ids: seededIds(seed), passwords: await createPasswords(1024) };
  return {
    world: { ...world, ...told },
    random: seededRandom(seed),
    today,
    at: (days, hours = 0) => {
      now = new Date(today.getTime() + days * dayLength + hours * 3_600_000);
    },
    say,
  };
}

/** The answer of a use case that the story expects to succeed. */
export async function must<T>(answer: Promise<T | Refusal>): Promise<Exclude<T, Refusal>> {
  const given = await answer;
  if (isRefusal(given)) throw new Error(`the story was refused: ${JSON.stringify(given)}`);
  return given as Exclude<T, Refusal>;
}

/** Somebody of the story, with the posts held at this moment. */
export async function person(story: Story, accountId: string): Promise<Actor> {
  const actor = await findActor(story.world, accountId);
  if (!actor) throw new Error(`the story has nobody with the account ${accountId}`);
  return actor;
}

/** A day so many days from the story's today, as YYYY-MM-DD on Viet Nam's clock. */
export function dayOf(story: Story, days: number): string {
  const local = story.today.getTime() + days * dayLength + 7 * 3_600_000;
  return new Date(local).toISOString().slice(0, 10);
}

/** 17:00 on Viet Nam's clock of a day so many days from today, ISO 8601: when calendars end. */
export function endOf(story: Story, days: number): string {
  return `${dayOf(story, days)}T10:00:00.000Z`;
}
