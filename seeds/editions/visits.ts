import type { Actor } from '~/domain/permission';
import { isRefusal } from '~/domain/refusal';
import type { VisitAct } from '~/domain/visit/record';
import { assignTeam } from '~/usecases/visit/assign-team';
import { planSample } from '~/usecases/visit/plan-visits';
import { recordActs } from '~/usecases/visit/record-visit';
import { reportVisit } from '~/usecases/visit/report-visit';
import { showProposal } from '~/usecases/visit/show-proposal';
import { showVisit } from '~/usecases/visit/show-visit';
import { showVisits } from '~/usecases/visit/show-visits';
import { addVisitPhoto } from '~/usecases/visit/visit-photos';
import { dayOf, must, type Story } from '../vocabulary';
import { demoPhotos } from './photos';

const rule = { atLeast: 1, share: null };

/**
 * Site visits of a round in scoring: a sample of one producer a province, teams for the first three, one report handed
 * in, one visit underway.
 */
export async function tellVisits(
  story: Story,
  roundCode: string,
  team: Actor,
  jurors: readonly Actor[],
): Promise<void> {
  const { world } = story;
  const seed = '2026112420261124';
  story.at(-5);
  const shown = await must(showProposal(world, team, { roundCode, seed, rule }));
  const producers = shown.provinces.flatMap(({ drawn }) => drawn.map(({ facilityId }) => facilityId));
  await must(planSample(world, team, { roundCode, seed, rule, producers }));
  const { rows } = await must(showVisits(world, team, { roundCode, sort: 'producer', page: 1 }));
  const teams: string[] = [];
  for (const [index, { id }] of rows.entries()) {
    if (teams.length < 3 && (await sendTeam(story, { roundCode, visitId: id }, team, jurors, index)))
      teams.push(id);
  }
  const [reported, underway] = teams;
  if (reported) await report(story, { roundCode, visitId: reported }, team);
  if (underway) await begin(story, { roundCode, visitId: underway }, team);
}

type Key = { roundCode: string; visitId: string };

/** Sends a team where nobody of it stepped aside from the producer. */
async function sendTeam(story: Story, key: Key, team: Actor, jurors: readonly Actor[], day: number) {
  const [head] = jurors;
  const members = [...jurors, team].map(({ accountId }) => accountId);
  const plan = { plannedFor: dayOf(story, -4 + day), note: 'Gọi trước cho cơ sở một ngày (minh họa).' };
  const sent = await assignTeam(story.world, team, { ...key, ...plan, members, lead: head?.accountId ?? '' });
  return !isRefusal(sent);
}

async function begin(story: Story, key: Key, team: Actor): Promise<void> {
  story.at(-2);
  const { record } = await must(showVisit(story.world, team, key));
  const [first] = record.items;
  const acts: VisitAct[] = [
    { kind: 'check', item: first?.id ?? '', finding: 'MATCHES', remark: '' },
    { kind: 'meet', person: story.world.ids.id(), side: 'PRODUCER', name: 'Người đại diện cơ sở', title: '' },
  ];
  await must(recordActs(story.world, team, { ...key, acts }));
  await photograph(story, key, team);
}

async function report(story: Story, key: Key, team: Actor): Promise<void> {
  story.at(-3);
  const { record, visit } = await must(showVisit(story.world, team, key));
  const [ofTeam, ofProducer] = [story.world.ids.id(), story.world.ids.id()];
  const at = story.world.clock.now().toISOString();
  const lead = visit.members.find((member) => member.lead)?.name ?? team.name;
  const { representative } = visit.facility;
  const path = 'M40 150L110 40L170 150L230 60L300 140L380 50L460 140L560 90';
  const acts: VisitAct[] = [
    ...record.items.map(({ id }, index) => checked(id, index)),
    {
      kind: 'conclude',
      conclusion: 'Cơ sở sản xuất thực tế, hồ sơ cơ bản đúng (minh họa).',
      unsignedReason: '',
    },
    { kind: 'meet', person: ofTeam, side: 'TEAM', name: lead, title: 'Trưởng đoàn' },
    { kind: 'meet', person: ofProducer, side: 'PRODUCER', name: representative, title: 'Đại diện cơ sở' },
    { kind: 'sign', person: ofTeam, at, path },
    { kind: 'sign', person: ofProducer, at, path: null },
  ];
  await must(recordActs(story.world, team, { ...key, acts }));
  await photograph(story, key, team);
  await must(reportVisit(story.world, team, key));
}

const checked = (item: string, index: number): VisitAct =>
  index === 1
    ? { kind: 'check', item, finding: 'DIFFERS', remark: 'Sản lượng thực tế thấp hơn hồ sơ (minh họa).' }
    : { kind: 'check', item, finding: 'MATCHES', remark: '' };

async function photograph(story: Story, key: Key, team: Actor): Promise<void> {
  const [bytes] = await demoPhotos(story.random, 1, 1);
  if (!bytes) return;
  const file = { name: 'xuong.jpg', declaredType: 'image/jpeg', bytes };
  const place = { latitude: 15.88, longitude: 108.33, accuracy: 15 };
  await must(
    addVisitPhoto(story.world, team, { ...key, file, caption: 'Xưởng sản xuất', takenAt: null, place }),
  );
}
