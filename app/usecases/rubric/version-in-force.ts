import type { RubricContent } from '~/domain/rubric';
import { type RubricDifference, rubricDifferences } from '~/domain/rubric-differences';
import type { Connection } from '~/store/database';
import { listRubricVersions, type RubricState } from '~/store/rubric/find-rubrics';

/** The version that scoring goes by: the frozen one, else the newest approved. Versions come newest first. */
export function versionInForce<V extends RubricState>(versions: readonly V[]): V | null {
  return versions.find((one) => one.frozenAt) ?? versions.find((one) => one.approvedAt) ?? null;
}

/** The content that the sheets of a product group are marked by; null where no version is in force. */
export async function wordingInForce(
  db: Connection,
  roundId: string,
  group: number,
): Promise<RubricContent | null> {
  return versionInForce(await listRubricVersions(db, roundId, group))?.content ?? null;
}

/** How the newest version differs from the one in force; null where none is, or where the newest is it. */
export function proposedDifferences(versions: readonly RubricState[]): RubricDifference[] | null {
  const [latest] = versions;
  const inForce = versionInForce(versions);
  if (!latest || !inForce || inForce.version === latest.version) return null;
  return rubricDifferences(inForce.content, latest.content);
}
