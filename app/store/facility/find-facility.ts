import type { FacilityKind } from '~/domain/entry';
import type { CodeSet, ProvinceKey } from '~/domain/province';
import type { Connection } from '../database';
import type { Prisma } from '../generated/client';

/** A producer as registered; `province` is a key of the code set it registered under. */
export type Facility = {
  id: string;
  name: string;
  kind: FacilityKind;
  registrationNo: string;
  address: string;
  province: ProvinceKey;
  representative: string;
  phone: string;
  email: string;
  demo: boolean;
};

/** Whose facilities and entries are meant: those of these facilities, and those of these provinces. */
export type Ownership = { facilityIds: readonly string[]; provinces: readonly ProvinceKey[] };

/** The facilities of an ownership, as a condition on the table. */
export function facilitiesOf(owner: Ownership): Prisma.FacilityWhereInput {
  return {
    OR: [
      { id: { in: [...owner.facilityIds] } },
      ...owner.provinces.map(({ codeSet, code }) => ({ codeSet, code })),
    ],
  };
}

type Row = { kind: string; codeSet: string; code: string } & Omit<Facility, 'kind' | 'province'>;

/** Maps a row of the table. */
export function asFacility(row: Row): Facility {
  const { id, name, registrationNo, address, representative, phone, email, demo } = row;
  const province = { codeSet: row.codeSet as CodeSet, code: row.code };
  const kind = row.kind as FacilityKind;
  return { id, name, kind, registrationNo, address, province, representative, phone, email, demo };
}

/** Finds a facility among those of an ownership. */
export async function findFacility(
  db: Connection,
  owner: Ownership,
  facilityId: string,
): Promise<Facility | null> {
  const row = await db.facility.findFirst({ where: { AND: [{ id: facilityId }, facilitiesOf(owner)] } });
  return row ? asFacility(row) : null;
}

/** The name of a facility that an entry of a round names. */
export async function findFacilityName(db: Connection, facilityId: string): Promise<string> {
  const row = await db.facility.findUnique({ where: { id: facilityId }, select: { name: true } });
  return row?.name ?? '';
}
