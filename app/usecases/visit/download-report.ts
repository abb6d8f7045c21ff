import { createHash } from 'node:crypto';
import { visitReportDocx } from '~/documents/visit-report/report-docx';
import { visitReportPdf } from '~/documents/visit-report/report-pdf';
import type { PrintedPhoto, PrintedPresence, VisitReportSheet } from '~/documents/visit-report/report-sheet';
import type { Actor } from '~/domain/permission';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import type { Presence } from '~/domain/visit/record';
import { reportNumber, tallyOf } from '~/domain/visit/report';
import { printJpeg, signaturePng } from '~/gateways/print-image';
import { findEdition } from '~/store/edition/editions';
import { listRoundProvinces } from '~/store/intake/list-intake';
import type { RoundState } from '~/store/round/find-round';
import type { Visit, VisitPhoto } from '~/store/visit/find-visit';
import type { World } from '../world';
import type { VisitOfRound } from './change-visit';
import { openVisit } from './show-visit';

/** A report as a file, for its reader alone; `tag` names its bytes. */
export type ReportFile = { bytes: Uint8Array; tag: string; open: false };

const photoEdge = 1000;

/** The report of a visit as a file, once it is handed in (`visit.wrongState` before). */
export async function downloadReport(
  world: World,
  actor: Actor,
  input: VisitOfRound & { kind: 'pdf' | 'docx' },
): Promise<ReportFile | Refusal> {
  const found = await openVisit(world, actor, input);
  if (isRefusal(found)) return found as Refusal;
  const { round, visit } = found;
  const { state } = visit.record;
  if (state !== 'REPORTED') return refuse('visit.wrongState', { state: `@domain.visit.state.${state}` });
  const sheet = await sheetOf(world, round, visit);
  const bytes = await (input.kind === 'pdf' ? visitReportPdf(sheet) : visitReportDocx(sheet));
  return { bytes, tag: createHash('sha256').update(bytes).digest('hex'), open: false };
}

async function sheetOf(world: World, round: RoundState, visit: Visit): Promise<VisitReportSheet> {
  const [edition, provinces, presences, photos] = await Promise.all([
    findEdition(world.db, round.editionId),
    listRoundProvinces(world.db, round.id),
    Promise.all(visit.record.presences.map(printedPresence)),
    Promise.all(visit.photos.map((photo) => printedPhoto(world, photo))),
  ]);
  const { facility, record } = visit;
  return {
    number: reportNumber(visit.number ?? 0),
    organiserName: edition?.organiserName ?? '',
    place: edition?.place ?? '',
    reportedAt: visit.reportedAt ?? '',
    demo: round.demo,
    roundName: round.name,
    producer: {
      ...{ name: facility.name, address: facility.address, representative: facility.representative },
      province: provinces.find(({ code }) => code === visit.province.code)?.name ?? visit.province.code,
    },
    day: visit.plannedFor,
    seed: visit.drawn?.seed ?? null,
    team: visit.members.map(({ name, lead }) => ({ name, lead })),
    entries: visit.entries.map(({ entryId, code, name }) => ({
      ...{ code, name, items: record.items.filter((item) => item.entryId === entryId) },
    })),
    tally: tallyOf(record.items),
    conclusion: record.conclusion,
    unsignedReason: record.unsignedReason,
    ...{ presences, photos, digest: visit.digest ?? '' },
  };
}

async function printedPresence({ side, name, title, signed }: Presence): Promise<PrintedPresence> {
  const path = signed?.path ?? null;
  const drawn = path ? { path, png: await signaturePng(path) } : null;
  return { side, name, title, signedAt: signed?.at ?? null, drawn };
}

async function printedPhoto(world: World, photo: VisitPhoto): Promise<PrintedPhoto> {
  const { caption, takenAt, place, key } = photo;
  return { ...(await printJpeg(await world.files.read(key), photoEdge)), caption, takenAt, place };
}
