import type { ServerBuild } from '@remix-run/node';
import { beforeAll, expect, test } from 'vitest';
import { loadBuild } from '~/cli/web-process';
import { routeAccess } from '~/http/route-access';
import { tellDemo } from '../../seeds/editions';
import { seedReference } from '../../seeds/reference/seed-reference';
import { type TestServer, testServer } from '../support/server';
import { bodyFor } from './walk/bodies';
import { addressOf, type Expected, expected, passesGuard, shown } from './walk/expectation';
import { type Walker, walkers } from './walk/people';
import { type Place, type Places, placesOf } from './walk/places';

/**
 * Every route as every role, reading and writing, on what is one's own and on what is another's: the answers are those
 * of the one table of permission.
 */
let server: TestServer;
let build: ServerBuild;
let places: Places;
let people: Walker[];

beforeAll(async () => {
  [server, build] = await Promise.all([testServer(), loadBuild()]);
  server.world.at(new Date());
  await seedReference(server.world.db);
  await tellDemo(server.world);
  [places, people] = [await placesOf(server.world), await walkers(server)];
}, 240_000);

const roomOf = (routeId: string) => /^routes\/(\w+?)\+\//.exec(routeId)?.[1] ?? '';

type Question = {
  routeId: string;
  method: 'GET' | 'POST';
  walker: Walker;
  place?: Place;
  wanted: Expected;
};

/** An act that is allowed is sent without fields, so that it changes little; one that must be refused is sent whole. */
async function ask({ routeId, method, walker, place, wanted }: Question): Promise<Response> {
  const address = addressOf(build.routes, routeId, place?.params ?? {}, people.indexOf(walker));
  const headers: Record<string, string> = { Cookie: await walker.cookie() };
  if (method === 'GET') {
    const answer = await fetch(server.address + address, { headers, redirect: 'manual' });
    if (isStream(answer)) await answer.body?.cancel();
    return answer;
  }
  const sent = wanted === 'allowed' ? { body: new URLSearchParams(), headers: {} } : bodyFor(routeId);
  Object.assign(headers, { Origin: server.world.origin }, sent.headers);
  return fetch(server.address + address, { method, headers, body: sent.body, redirect: 'manual' });
}

/** A stream of events stays open until its reader goes. */
const isStream = (answer: Response) => answer.headers.get('Content-Type')?.startsWith('text/event-stream');

/** Cells that answer otherwise than the table says. */
async function wrongCells(kind: keyof Places, method: 'GET' | 'POST'): Promise<string[]> {
  const handler = method === 'GET' ? ('loader' as const) : ('action' as const);
  const wrong: string[] = [];
  for (const [routeId, route] of Object.entries(build.routes)) {
    const place = places[kind][routeId] ?? places[kind][roomOf(routeId)];
    if (!route?.module[handler] || routeId === 'root') continue;
    if (kind === 'others' && !(place && namesOthers(routeId))) continue;
    for (const walker of people) {
      const wanted = expected(routeId, method, walker.actor, place);
      const answer = shown(await ask({ routeId, method, walker, place, wanted }), method);
      const led = answer === 'led' && passesGuard(routeId, method, walker.actor);
      const right = led || answer === wanted;
      if (!right) wrong.push(`${method} ${routeId} as ${walker.who}: ${answer}, not ${wanted}`);
    }
  }
  return wrong;
}

/** Whether the address of a route names what may be another's; the jury's and council's rounds are their seats'. */
function namesOthers(routeId: string): boolean {
  return /\$(entryId|facilityId|fileId)/.test(routeId) || /^routes\/(jury|council)\+\/rounds/.test(routeId);
}

test('no route is without a row and no row without a route', () => {
  const known = Object.keys(routeAccess).filter((id) => id !== 'root');
  expect(known.sort()).toEqual(
    Object.keys(build.routes)
      .filter((id) => id !== 'root')
      .sort(),
  );
});

test('every route answers every role as the table says, on what is their own', async () => {
  expect(await wrongCells('own', 'GET')).toEqual([]);
}, 300_000);

test('every act answers every role as the table says, on what is their own', async () => {
  expect(await wrongCells('own', 'POST')).toEqual([]);
}, 300_000);

test("nobody reads or changes what is another's", async () => {
  expect([...(await wrongCells('others', 'GET')), ...(await wrongCells('others', 'POST'))]).toEqual([]);
}, 300_000);

test('no cell of the walk is a fault', () => {
  expect(server.faults).toEqual([]);
});
