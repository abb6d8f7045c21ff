import type { RubricContent } from '~/domain/rubric';
import type { Connection } from '../database';
import { Prisma } from '../generated/client';

/** One version of a rubric. Instants are ISO 8601. */
export type RubricState = {
  id: string;
  group: number;
  version: number;
  content: RubricContent;
  illustrative: boolean;
  approvedAt: string | null;
  approvedById: string | null;
  frozenAt: string | null;
};

type Row = NonNullable<Awaited<ReturnType<Connection['rubric']['findFirst']>>>;

/** Maps a row of the table to a version. */
export const asRubric = (row: Row): RubricState => ({
  id: row.id,
  group: row.group,
  version: row.version,
  content: row.content as unknown as RubricContent,
  illustrative: row.illustrative,
  approvedAt: row.approvedAt?.toISOString() ?? null,
  approvedById: row.approvedById,
  frozenAt: row.frozenAt?.toISOString() ?? null,
});

/** The latest version of a product group's rubric in a round. */
export async function findLatestRubric(
  db: Connection,
  roundId: string,
  group: number,
): Promise<RubricState | null> {
  const row = await db.rubric.findFirst({ where: { roundId, group }, orderBy: { version: 'desc' } });
  return row ? asRubric(row) : null;
}

/** The latest version of every group that has one, by group. */
export async function listLatestRubrics(db: Connection, roundId: string): Promise<RubricState[]> {
  const rows = await db.rubric.findMany({
    where: { roundId },
    orderBy: [{ group: 'asc' }, { version: 'desc' }],
    distinct: ['group'],
  });
  return rows.map(asRubric);
}

/** All versions of a group's rubric, newest first. */
export async function listRubricVersions(
  db: Connection,
  roundId: string,
  group: number,
): Promise<RubricState[]> {
  const rows = await db.rubric.findMany({ where: { roundId, group }, orderBy: { version: 'desc' } });
  return rows.map(asRubric);
}

/** How many criteria the rubric in force has, by product group; groups without one are left out. */
export async function countCriteria(db: Connection, roundId: string): Promise<Record<number, number>> {
  const rows = await db.$queryRaw<{ group: number; criteria: number }[]>(criteriaByGroup(roundId));
  return Object.fromEntries(rows.map((row) => [row.group, row.criteria]));
}

/** The same as a query: product group and number of criteria. */
export function criteriaByGroup(roundId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON ("group") "group",
      jsonb_array_length(jsonb_path_query_array(content, '$.groups[*].criteria[*]')) AS criteria
    FROM "Rubric" WHERE "roundId" = ${roundId} AND "approvedAt" IS NOT NULL
    ORDER BY "group", version DESC`;
}

/** Product groups whose rubric has an approved version. */
export async function approvedGroups(db: Connection, roundId: string): Promise<number[]> {
  const rows = await db.rubric.findMany({
    where: { roundId, approvedAt: { not: null } },
    select: { group: true },
    distinct: ['group'],
  });
  return rows.map((row) => row.group);
}

/** The content of a version of a rubric that is known to exist. */
export async function loadRubricContent(db: Connection, rubricId: string): Promise<RubricContent> {
  const row = await db.rubric.findUniqueOrThrow({ where: { id: rubricId }, select: { content: true } });
  return row.content as unknown as RubricContent;
}
