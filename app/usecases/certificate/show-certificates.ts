import { filterRegister, type RegisterFilter } from '~/domain/certificate/register-filter';
import { type CertificateStatus, certificateStatus } from '~/domain/certificate/validity';
import { localDay } from '~/domain/local-time';
import { type Actor, may } from '~/domain/permission';
import { type Refusal, refuse } from '~/domain/refusal';
import { allows } from '~/domain/round';
import { roundPages } from '~/domain/round-pages';
import { listCertificates, type RegisterRow } from '~/store/certificate/list-certificates';
import { findPublication } from '~/store/publication/find-publication';
import { findRound, phaseOf } from '~/store/round/find-round';
import type { World } from '../world';

/** A line of the register with its state on the day it is asked for. */
export type RegisterLine = Omit<RegisterRow, 'status'> & { status: CertificateStatus };

const pageSize = 50;

type Wanted = { roundCode: string } & RegisterFilter & { page: number };

/**
 * Shows a page of a round's register, narrowed by the filter: what is issued, and how many recognised products still wait
 * for their certificate.
 */
export async function showCertificates(world: World, actor: Actor, { roundCode, page, ...filter }: Wanted) {
  if (!may(actor, 'certificate.read')) return refuse('notAllowed') as Refusal;
  const round = await findRound(world.db, roundCode);
  if (!round) return refuse('notFound') as Refusal;
  const now = world.clock.now();
  const today = localDay(now.toISOString());
  const [rows, publication] = await Promise.all([
    listCertificates(world.db, round.id),
    findPublication(world.db, round.id),
  ]);
  const lines = rows.map((row): RegisterLine => ({ ...row, status: certificateStatus(row, today) }));
  const { rows: found, counts } = filterRegister(lines, filter);
  const certified = new Set(rows.map((row) => row.entryCode));
  const waiting = publication?.list.rows.filter((row) => !certified.has(row.entry)).length ?? 0;
  return {
    round,
    phase: phaseOf(round, now),
    today,
    issued: rows.length,
    waiting,
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    total: found.length,
    counts,
    filter,
    page,
    pageSize,
    pages: roundPages(actor, round),
    mayIssue:
      may(actor, 'certificate.issue') && publication !== null && allows(phaseOf(round, now), 'certify'),
  };
}
