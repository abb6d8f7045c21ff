import { fair, type Weather } from './network';
import type { Random } from './random';
import type { Kind } from './schedule';
import type { Crash } from './server';
import { type Moment, Tablet } from './tablet';
import type { World } from './world';

const moments: Moment[] = ['before write', 'before send', 'before answer', 'before storing the answer'];
const crashes: Crash[] = ['before commit', 'in commit', 'after commit'];
const years = 365 * 86_400_000;

/** What each kind of play does to a tablet, or to the server. */
export const plays: Record<Kind, (world: World, tablet: Tablet, random: Random) => void> = {
  write: writeSome,
  undo: (world, tablet, random) => tablet.undo(world.nameOf(random)),
  settle: (world, tablet, random) => tablet.settle(world.nameOf(random), random),
  sign: (world, tablet, random) => tablet.sign(world.nameOf(random), random.chance(0.5)),
  recuse: (world, tablet, random) => tablet.recuse(random.pick(world.entries)),
  'undo recusal': ({ server, entries }, { seat }, random) =>
    server.recuse(server.tables, seat, random.pick(entries), false),
  weather: changeWeather,
  'arm kill': (_, tablet, random) => {
    tablet.armed = random.pick(moments);
  },
  kill: (world, tablet, random) => {
    tablet.kill();
    world.timeline.after(random.between(500, 30_000), () => tablet.start());
  },
  'crash server': ({ server }, _, random) => {
    server.crash = random.pick(crashes);
  },
  'end session': endSession,
  clear: (world, tablet) => {
    world.oracle.seen('storage cleared');
    tablet.clear();
  },
  clone: cloneTablet,
  'clock off': (world, tablet, random) => {
    world.oracle.seen('clock off by years');
    tablet.clock = random.between(-10, 10) * years;
  },
  'old app': (world, tablet, random) => {
    world.oracle.seen('old app version');
    tablet.app = 0;
    world.timeline.after(random.between(5000, 60_000), () => {
      tablet.app = 1;
    });
  },
  reopen: (world, { seat }, random) => world.server.reopen(seat, world.nameOf(random)),
  'close or open': ({ server }) => {
    server.open = !server.open;
  },
  'back up': ({ server }) => {
    server.backup = server.tables.copy();
  },
  'put back': putBack,
};

function writeSome(world: World, tablet: Tablet, random: Random): void {
  const name = world.nameOf(random);
  const criterion = random.chance(0.01)
    ? '9.9'
    : random.pick(['1.1', '1.2', '2.1', '1.1', 'remarks', 'note']);
  for (let times = random.pick([1, 1, 2, 3]); times > 0; times -= 1) {
    const isWords = criterion === 'remarks' || criterion === 'note';
    const value = isWords
      ? null
      : random.chance(0.1)
        ? null
        : random.below(4) * (random.chance(0.02) ? 7 : 100);
    const text = isWords ? random.pick(['Khá', 'Tốt', null]) : null;
    tablet.write(name, criterion, { value, text });
  }
}

function changeWeather(world: World, tablet: Tablet, random: Random): void {
  const part = () => (random.chance(0.3) ? random.pick([0.1, 0.3, 0.7, 1]) : 0);
  const weather: Weather = {
    lost: part(),
    doubled: part(),
    truncated: part() / 2,
    cut: part() / 2,
    portal: random.chance(0.1),
    delay: random.pick([20, 300, 2000, 9000]),
    jitter: random.pick([0, 0, 500, 14_000]),
  };
  tablet.weather = weather;
  world.timeline.after(random.between(2000, 60_000), () => {
    if (tablet.weather === weather) tablet.weather = fair;
  });
}

function endSession({ server, oracle }: World, tablet: Tablet, random: Random): void {
  oracle.seen('session ended');
  tablet.renames = random.chance(0.5);
  for (const [id, row] of server.tables.devices) {
    if (row.token === tablet.token) server.tables.devices.set(id, { ...row, ended: true });
  }
}

/** The storage of a tablet is on another one as well, and both go on. */
function cloneTablet(world: World, tablet: Tablet): void {
  if (tablet.cleared || world.tablets.length > 6) return;
  world.oracle.seen('storage cloned');
  const clone = new Tablet(tablet.seat, tablet.parts);
  clone.disk = new Map(tablet.disk);
  clone.token = tablet.token;
  clone.written = new Map(tablet.written);
  clone.most = tablet.most;
  world.tablets.push(clone);
  clone.start();
}

function putBack(world: World): void {
  if (!world.server.backup) return;
  world.oracle.seen('server put back from a backup');
  world.restored = true;
  world.server.tables = world.server.backup;
  world.server.backup = world.server.backup.copy();
}
