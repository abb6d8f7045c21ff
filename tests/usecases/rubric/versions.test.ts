import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '~/domain/permission';
import type { RubricContent } from '~/domain/rubric';
import { approveRubric } from '~/usecases/rubric/approve-rubric';
import { showJuryRubrics } from '~/usecases/rubric/show-jury-rubrics';
import { showRubric } from '~/usecases/rubric/show-rubric';
import { showRubricPreview } from '~/usecases/rubric/show-rubric-preview';
import { showRubricVersions } from '~/usecases/rubric/show-rubric-versions';
import {
  aJuror,
  aRoom,
  aRubric,
  type Room,
  smallRubric,
  stranger,
  support,
} from '../../support/judged-round';
import { granted } from '../../support/people';
import { type TestWorld, testWorld } from '../../support/world';

/** Version 1 approved by the head, 2 approved with 1.1 renamed, 3 a draft that takes 2.2 away. */
let world: TestWorld;
let room: Room;
let head: Actor;
let juror: Actor;

function changed(change: (content: RubricContent) => void, from = smallRubric): RubricContent {
  const content = structuredClone(from);
  change(content);
  return content;
}

const renamed = changed(({ groups }) => {
  Object.assign(groups[0]?.criteria[0] ?? {}, { name: { vi: 'Doanh số', en: 'Sales' } });
});
const shortened = changed(({ groups }) => {
  groups[1]?.criteria.pop();
  Object.assign(groups[1]?.criteria[0] ?? {}, { max: 4000 });
}, renamed);

beforeAll(async () => {
  world = await testWorld();
  room = await aRoom(world);
  head = await aJuror(world, room, { head: true });
  juror = await aJuror(world, room);
  const contents = [smallRubric, renamed, shortened];
  for (const [index, content] of contents.entries()) {
    await aRubric(world, room, { version: index + 1, approved: false, content });
    if (index === 2) continue;
    granted(await approveRubric(world, head, { roundCode: room.roundCode, group: 1, version: index + 1 }));
  }
});

type Choice = { from?: number; to?: number };

const versions = (actor: Actor, { from, to }: Choice = {}) =>
  showRubricVersions(world, actor, {
    ...{ roundCode: room.roundCode, group: 1 },
    ...{ from: from ?? null, to: to ?? null },
  });

const compared = async (choice: Choice = {}) => {
  const { compared: found } = granted(await versions(support, choice));
  return found && [found.from, found.to, ...found.differences.map(({ kind, id }) => `${kind} ${id}`)];
};

describe('the versions of a rubric', () => {
  test('are listed newest first with who approved them when and which is in force', async () => {
    const approved = { approvedAt: world.clock.now().toISOString(), approvedBy: 'Lê Giám Khảo' };
    const line = {
      ...{ illustrative: false, createdAt: world.clock.now().toISOString(), frozenAt: null },
    };
    expect(granted(await versions(juror)).versions).toEqual([
      { ...line, version: 3, stage: 'draft', approvedAt: null, approvedBy: null, inForce: false },
      { ...line, ...approved, version: 2, stage: 'approved', inForce: true },
      { ...line, ...approved, version: 1, stage: 'approved', inForce: false },
    ]);
  });

  test('are compared as wanted, else the newest with what it would replace', async () => {
    expect(await compared()).toEqual([2, 3, 'changed 2.1', 'removed 2.2']);
    expect(await compared({ to: 2 })).toEqual([1, 2, 'changed 1.1']);
    expect(await compared({ from: 3, to: 1 })).toEqual([3, 1, 'changed 1.1', 'changed 2.1', 'added 2.2']);
    expect(await compared({ from: 2, to: 2 })).toEqual([2, 2]);
    expect(await compared({ from: 9, to: 9 })).toEqual([2, 3, 'changed 2.1', 'removed 2.2']);
    expect(await compared({ to: 1 })).toBeNull();
  });

  test('are for those who run or audit the round and for its jury', async () => {
    const elsewhere = await aJuror(world, await aRoom(world));
    for (const actor of [stranger, elsewhere]) {
      expect(await versions(actor)).toEqual({ refused: 'notAllowed', facts: {} });
    }
    const wanted = { roundCode: room.roundCode, group: 2, from: null, to: null };
    expect(await showRubricVersions(world, support, wanted)).toEqual({ refused: 'notFound', facts: {} });
    const nowhere = { ...wanted, roundCode: 'none' };
    expect(await showRubricVersions(world, support, nowhere)).toEqual({ refused: 'notFound', facts: {} });
  });

  test('show the head of the jury, before approval, how the newest would change the one in force', async () => {
    const [first] = granted(await showJuryRubrics(world, head, { roundCode: room.roundCode })).rubrics;
    expect(first).toMatchObject({ version: 3, inForce: 2, versions: 3, mayApprove: true });
    expect(first?.differences?.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'changed 2.1',
      'removed 2.2',
    ]);
    const { differences } = granted(
      await showRubric(world, support, { roundCode: room.roundCode, group: 1 }),
    );
    expect(differences).toEqual(first?.differences);
  });
});

describe('the preview of a score sheet', () => {
  const preview = (actor: Actor, version: number | null) =>
    showRubricPreview(world, actor, { roundCode: room.roundCode, group: 1, version });

  test('is made of the version wanted, else of the newest', async () => {
    expect(granted(await preview(juror, null)).rubric).toEqual({
      ...{ group: 1, version: 3, illustrative: false, stage: 'draft', content: shortened },
    });
    expect(granted(await preview(support, 1)).rubric).toMatchObject({ version: 1, content: smallRubric });
    expect(await preview(support, 9)).toEqual({ refused: 'notFound', facts: {} });
  });

  test('is for those who may read the rubric', async () => {
    expect(await preview(stranger, null)).toEqual({ refused: 'notAllowed', facts: {} });
    const wanted = { roundCode: 'none', group: 1, version: null };
    expect(await showRubricPreview(world, support, wanted)).toEqual({ refused: 'notFound', facts: {} });
  });
});

test('a version frozen by a signed sheet stays in force, whatever was approved after it', async () => {
  const at = world.clock.now();
  const where = { roundId_group_version: { roundId: room.roundId, group: 1, version: 1 } };
  await world.db.rubric.update({ where, data: { frozenAt: at } });
  const shown = granted(await versions(support)).versions;
  expect(shown.map(({ version, inForce, stage }) => [version, inForce, stage])).toEqual([
    [3, false, 'draft'],
    [2, false, 'approved'],
    [1, true, 'frozen'],
  ]);
});
