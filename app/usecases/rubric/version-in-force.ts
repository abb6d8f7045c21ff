import { type RubricDifference, rubricDifferences } from '~/domain/rubric-differences';
import type { RubricState } from '~/store/rubric/find-rubrics';

/** The version that scoring goes by: the frozen one, else the newest approved. Versions come newest first. */
export function versionInForce<V extends RubricState>(versions: readonly V[]): V | null {
  return versions.find((one) => one.frozenAt) ?? versions.find((one) => one.approvedAt) ?? null;
}

/** How the newest version differs from the one in force; null where none is, or where the newest is it. */
export function proposedDifferences(versions: readonly RubricState[]): RubricDifference[] | null {
  const [latest] = versions;
  const inForce = versionInForce(versions);
  if (!latest || !inForce || inForce.version === latest.version) return null;
  return rubricDifferences(inForce.content, latest.content);
}
