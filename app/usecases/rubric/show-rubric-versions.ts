import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { roundPages } from '~/domain/round-pages';
import { rubricStage } from '~/domain/rubric';
import { rubricDifferences } from '~/domain/rubric-differences';
import { findRound } from '~/store/round/find-round';
import { listRubricHistory, type RubricVersion } from '~/store/rubric/list-rubric-history';
import type { World } from '../world';
import { versionInForce } from './version-in-force';

/** `from` and `to` are versions; null leaves the choice to the page: the newest, against what it would replace. */
type Wanted = { roundCode: string; group: number; from: number | null; to: number | null };

/** Shows the versions of a group's rubric, who approved them when, and how two of them differ. */
export async function showRubricVersions(world: World, actor: Actor, input: Wanted) {
  const round = await findRound(world.db, input.roundCode);
  if (!round) return refuse('notFound');
  if (!may(actor, 'rubric.read', { roundId: round.id })) return refuse('notAllowed');
  const versions = await listRubricHistory(world.db, round.id, input.group);
  const to = wanted(versions, input.to) ?? versions[0];
  if (!to) return refuse('notFound') as Refusal;
  const from = wanted(versions, input.from) ?? replacedBy(versions, to);
  const inForce = versionInForce(versions)?.version ?? null;
  return {
    round: { code: round.code, name: round.name, nameEn: round.nameEn },
    pages: roundPages(actor, round),
    group: input.group,
    versions: versions.map((one) => ({ ...asListed(one), inForce: one.version === inForce })),
    compared: from && {
      from: from.version,
      to: to.version,
      differences: rubricDifferences(from.content, to.content),
    },
  };
}

const wanted = (versions: readonly RubricVersion[], version: number | null) =>
  versions.find((one) => one.version === version);

/** What a version was drafted to replace: the newest approved one before it, else the one before it. */
function replacedBy(versions: readonly RubricVersion[], to: RubricVersion): RubricVersion | null {
  const earlier = versions.filter((one) => one.version < to.version);
  return earlier.find((one) => one.approvedAt) ?? earlier[0] ?? null;
}

function asListed(one: RubricVersion) {
  const { version, illustrative, createdAt, approvedAt, approvedBy, frozenAt } = one;
  return { version, illustrative, createdAt, approvedAt, approvedBy, frozenAt, stage: rubricStage(one) };
}
