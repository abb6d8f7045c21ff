import { beforeAll, describe, expect, it } from 'vitest';
import { illustrativeRubric } from '~/domain/illustrative-rubric';
import type { Actor } from '~/domain/permission';
import { draftRubric } from '~/usecases/rubric/draft-rubric';
import { editRubric } from '~/usecases/rubric/edit-rubric';
import { showRubric } from '~/usecases/rubric/show-rubric';
import { showRubrics } from '~/usecases/rubric/show-rubrics';
import { anOrganiser, granted, invited, refusedWith } from '../../support/people';
import { aRegionalEdition } from '../../support/rounds';
import { type TestWorld, testWorld } from '../../support/world';

const roundCode = '2026-TRUNG';
const none = { version: null, stage: 'none', illustrative: false, inForce: null };

describe('the rubrics of a round', () => {
  let world: TestWorld;
  let organiser: Actor;
  let support: Actor;
  let auditor: Actor;

  beforeAll(async () => {
    world = await testWorld();
    organiser = await anOrganiser(world);
    await aRegionalEdition(world, organiser);
    support = await invited(world, organiser, 'SECRETARIAT');
    auditor = await invited(world, organiser, 'AUDITOR');
  });

  const lines = async (actor = organiser) => granted(await showRubrics(world, actor, { roundCode })).rubrics;
  const shown = async (actor = organiser) => granted(await showRubric(world, actor, { roundCode, group: 1 }));

  it('begin with none, which may be drafted from the model', async () => {
    expect(await lines()).toEqual([1, 2, 3, 4].map((group) => ({ group, ...none, mayDraft: true })));
    expect(refusedWith(await showRubric(world, organiser, { roundCode, group: 1 }))).toBe('notFound');
  });

  it('are drafted and edited by the support team too', async () => {
    granted(await draftRubric(world, support, { roundCode, group: 1 }));
    expect((await lines(support))[0]).toEqual({
      ...{ group: 1, version: 1, stage: 'draft', illustrative: true, inForce: null },
      mayDraft: false,
    });
    granted(
      await editRubric(world, support, { roundCode, group: 1, version: 1, content: illustrativeRubric }),
    );
    expect(await shown(support)).toMatchObject({
      rubric: { version: 1, stage: 'draft', illustrative: false },
      mayEdit: true,
      mayDraft: false,
    });
  });

  it('are only read by the auditor', async () => {
    expect(await shown(auditor)).toMatchObject({ mayEdit: false, mayDraft: false });
    expect((await lines(auditor)).map(({ mayDraft }) => mayDraft)).toEqual([false, false, false, false]);
    expect(refusedWith(await draftRubric(world, auditor, { roundCode, group: 2 }))).toBe('notAllowed');
    const edit = { roundCode, group: 1, version: 1, content: illustrativeRubric };
    expect(refusedWith(await editRubric(world, auditor, edit))).toBe('notAllowed');
  });

  it('stay in force while a newer version waits', async () => {
    const approval = { approvedAt: world.clock.now(), approvedById: organiser.accountId };
    await world.db.rubric.updateMany({ data: approval });
    expect(await shown()).toMatchObject({ mayEdit: false, mayDraft: true });
    granted(await draftRubric(world, organiser, { roundCode, group: 1 }));
    expect((await lines())[0]).toEqual({
      ...{ group: 1, version: 2, stage: 'draft', illustrative: false, inForce: 1 },
      mayDraft: false,
    });
    expect(await shown()).toMatchObject({ versions: 2, differences: [] });
  });

  it('are fixed once scoring has been opened', async () => {
    const { id: roundId } = await world.db.round.findUniqueOrThrow({ where: { code: roundCode } });
    const act = {
      id: 'opened',
      kind: 'SCORING_OPENED',
      at: world.clock.now(),
      byId: organiser.accountId,
      roundId,
    };
    await world.db.roundAct.create({ data: act });
    expect(await shown()).toMatchObject({ mayEdit: false, mayDraft: false });
    const edit = { roundCode, group: 1, version: 2, content: illustrativeRubric };
    expect(refusedWith(await editRubric(world, organiser, edit))).toBe('round.notInPhase');
    expect(refusedWith(await draftRubric(world, organiser, { roundCode, group: 2 }))).toBe(
      'round.notInPhase',
    );
  });
});
