import { mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { countHeadings, measureCounts } from './count-rows';
import { type House, openHouse } from './house';
import { measureMixed } from './mixed';
import { cellsOf, headings, type Measured, measureAt, measureRow, rate, type Time, wide } from './page-rows';
import { table } from './print';
import { profileLines } from './profile';
import { type Row, rows } from './rows';
import { openScene, type Scene } from './scene';

/**
 * `npm run bench`: measures the built product and prints a table, goals beside. Options: `--only list,save` measures
 * those rows, `--seconds N` each so long, `--data FOLDER` keeps the load story there for the next run, `--profile`
 * prints where the web processes spend their time instead.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '5' },
    data: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});

const known = [...rows.map((row) => row.id), 'mixed', 'tally'];
const wanted = options.only?.split(',') ?? known;
const time: Time = { warm: 3, seconds: Number(options.seconds) };
const begun = performance.now();

const strange = wanted.filter((id) => !known.includes(id));
if (strange.length > 0 || !(time.seconds > 0)) {
  console.error(
    `There is no row ${strange.join(', ')}. Rows: ${known.join(', ')}. Seconds are a number above 0.`,
  );
  process.exit(2);
}

function say(line: string): void {
  console.error(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}`);
}

const chosen = rows.filter((row) => wanted.includes(row.id));
console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${process.platform}`);
if (chosen.length > 0 || wanted.includes('mixed')) await measurePages();
if (wanted.includes('tally') && !options.profile) {
  console.log(`\n${table(countHeadings, await measureCounts(say))}`);
}
say('done');

async function measurePages(): Promise<void> {
  const house = await openHouse(options.data, say);
  try {
    await (options.profile ? profileRows(house) : measureRows(house));
  } finally {
    await house.close();
  }
}

async function measureRows(house: House): Promise<void> {
  const server = await house.serve();
  const scene = await openScene(house);
  const measured: Measured[] = [];
  for (const row of chosen) {
    say(row.work);
    measured.push(await measureRow(house, scene, server.pid, row, time));
  }
  if (chosen.length > 0) {
    console.log(`\n${await settingsLine(house)}\n\n${table(headings, measured.map(cellsOf))}`);
  }
  for (const { row, failure } of measured) if (failure) console.log(`FAILED: ${row.work}: ${failure}`);
  if (wanted.includes('mixed')) {
    say('public pages while jurors score');
    const lines = await measureMixed(house, scene, server.pid, { ...time, seconds: time.seconds * 2 });
    console.log(
      `\npublic pages (70 % lists, 20 % products, 10 % checks) while 60 jurors score\n  ${lines.join('\n  ')}`,
    );
  }
  await server.stop();
}

/** What makes a save synced, and how the load is made. */
async function settingsLine({ world }: House): Promise<string> {
  const [setting] = await world.db.$queryRaw<{ fsync: string; commit: string }[]>`
    SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`;
  return [
    'server: WEB_PROCESSES=2 node build/server.js; load: autocannon in a process of its own on the same machine',
    `${time.warm} s of warming, then ${time.seconds} s measured, at 1 and at ${wide} connections; answers compressed`,
    `PostgreSQL: fsync ${setting?.fsync}, synchronous_commit ${setting?.commit}; CPU is a request's at ${wide}`,
    'one row again: npm run bench -- --only ID; where its time goes: npm run bench -- --only ID --profile',
  ].join('\n');
}

/** Each row on a server of its own, whose web processes write a profile when they end. */
async function profileRows(house: House): Promise<void> {
  for (const row of chosen) {
    say(row.work);
    const folder = `reports/bench-profile/${row.id}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const server = await house.serve(['--cpu-prof', `--cpu-prof-dir=${folder}`]);
    const [from, to, perSecond] = await watched(house, await openScene(house), server.pid, row);
    await server.stop();
    console.log(`\n${row.work} (${perSecond.toFixed(0)} req/s while profiled; ${folder})`);
    console.log(profileLines(folder, from, to).join('\n'));
  }
}

async function watched(house: House, scene: Scene, pid: number, row: Row): Promise<[number, number, number]> {
  const { measured } = await measureAt(house, scene, pid, row, { ...time, connections: wide });
  const to = Number(process.hrtime.bigint() / 1000n);
  return [to - measured.elapsed * 1000, to, rate(measured)];
}
