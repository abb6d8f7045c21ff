import type { Connection } from '../database';
import { asFacility, type Facility, facilitiesOf, type Ownership } from './find-facility';

/** The facilities of an ownership whose name or registration number has these letters, by name, with their total. */
export async function listFacilities(
  db: Connection,
  owner: Ownership,
  search: { q: string; page: number; size: number },
): Promise<{ total: number; rows: (Facility & { entries: number })[] }> {
  const { q, page, size } = search;
  const like = { contains: q, mode: 'insensitive' } as const;
  const where = { AND: [facilitiesOf(owner), q ? { OR: [{ name: like }, { registrationNo: like }] } : {}] };
  const [total, rows] = await Promise.all([
    db.facility.count({ where }),
    db.facility.findMany({
      where,
      include: { _count: { select: { entries: true } } },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ]);
  return { total, rows: rows.map((row) => ({ ...asFacility(row), entries: row._count.entries })) };
}
