import type { Connection } from '../database';
import type { Facility } from './find-facility';

type Row = Omit<Facility, 'province'> & { codeSet: string; code: string };

const asRow = ({ province, ...rest }: Facility): Row => ({ ...rest, ...province });

/** Adds a facility. */
export async function insertFacility(
  tx: Connection,
  facility: Facility,
  made: { createdAt: Date; nameInvented: boolean },
): Promise<void> {
  await tx.facility.create({ data: { ...asRow(facility), ...made } });
}

/** Makes an account a person of a facility. */
export async function insertProducer(
  tx: Connection,
  facilityId: string,
  membership: { id: string; accountId: string; createdAt: Date },
): Promise<void> {
  await tx.membership.create({ data: { ...membership, role: 'PRODUCER', facilityId } });
}

/** Writes a facility anew, all but its id. */
export async function updateFacility(tx: Connection, facility: Facility): Promise<void> {
  const { id, demo: _kept, ...data } = asRow(facility);
  await tx.facility.updateMany({ where: { id }, data });
}
