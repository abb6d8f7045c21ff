import { type Browser, expect, test } from '@playwright/test';
import { TabletDriver } from '../../support/tablet-driver';
import { type Run, scenarios } from '../../support/tablet-faults';
import { type Hall, openHall } from '../../support/tablet-hall';

/** Runs of one seed each: TABLET_RUNS of them from TABLET_FROM on; `npm run test:tablets` goes through 500. */
const from = Number(process.env.TABLET_FROM ?? 0);
const runs = Number(process.env.TABLET_RUNS ?? 40);

const email = 'giam-khao-3@demo.example';
const names = Object.keys(scenarios);
let hall: Hall;
let tablet: TabletDriver;
let entries: string[];

test.describe.configure({ mode: 'serial' });

async function newTablet(browser: Browser): Promise<TabletDriver> {
  const context = await browser.newContext({ baseURL: hall.origin, viewport: { width: 1024, height: 768 } });
  return TabletDriver.prepared(context, email, hall.round);
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  hall = await openHall();
  tablet = await newTablet(browser);
  entries = await hall.entriesOf(email);
});

test.afterAll(() => hall.close());

/** The number from 0 to 1 of a seed. */
function chanceOf(seed: number): number {
  const mixed = Math.imul((seed + 1) ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return mixed / 2 ** 32;
}

async function runOf(seed: number): Promise<Run> {
  const chance = chanceOf(seed);
  const entryId = entries[seed % entries.length] as string;
  const criterion = chance < 0.5 ? '1.1' : '1.2';
  await tablet.openSheet(entryId);
  const shown = await tablet.mark(criterion).inputValue();
  const typed = ['1', '2', '3'].find(
    (some, index) => some !== shown && index >= Math.floor(chance * 2),
  ) as string;
  return { hall, tablet, email, entryId, criterion, typed, value: Number(typed) * 100, chance };
}

for (let seed = from; seed < from + runs; seed += 1) {
  const name = names[seed % names.length] as string;
  test(`seed ${seed}: ${name}, and the mark arrives once`, async () => {
    const run = await runOf(seed);
    const before = await hall.operationsOf(email, run.entryId, run.criterion);
    await scenarios[name]?.(run);
    await tablet.sent(60_000);
    const heads = await hall.headsOf(email, run.entryId);
    expect(heads[run.criterion]).toBe(run.value);
    expect((await hall.operationsOf(email, run.entryId, run.criterion)) - before).toBe(1);
  });
}
