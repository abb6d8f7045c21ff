import type { SheetName } from '~/domain/sync/protocol';
import { fair, Network } from './network';
import { Oracle } from './oracle';
import { plays } from './plays';
import { Random } from './random';
import type { Schedule } from './schedule';
import { Server } from './server';
import { Tablet } from './tablet';
import { Timeline } from './timeline';

/** Everything of one schedule. */
export class World {
  readonly timeline = new Timeline();
  readonly oracle = new Oracle();
  readonly entries: string[];
  readonly server: Server;
  readonly tablets: Tablet[];
  /** Whether the server was put back: what came after the backup may be missing where no tablet holds it. */
  restored = false;

  constructor(readonly schedule: Schedule) {
    const { timeline, oracle } = this;
    const random = new Random(schedule.seed + 1);
    this.entries = Array.from({ length: schedule.entries }, (_, index) => `sp-${index + 1}`);
    this.server = new Server(timeline, random, oracle, this.entries);
    const network = new Network(timeline, random, (fault) => oracle.seen(fault));
    const parts = { timeline, network, server: this.server, oracle, random };
    this.tablets = Array.from({ length: schedule.jurors * schedule.tabletsEach }, (_, index) => {
      const tablet = new Tablet(index % schedule.jurors, parts);
      tablet.most = schedule.most;
      return tablet;
    });
    if (schedule.tabletsEach > 1) oracle.seen('two tablets');
  }

  nameOf(random: Random): SheetName {
    return { entryId: random.pick(this.entries), pass: 1 };
  }

  /** Plays the schedule, heals everything and leaves time to come together. */
  run(): void {
    const { timeline, tablets, schedule } = this;
    for (const tablet of tablets) tablet.start();
    for (const play of schedule.plays) {
      timeline.at(play.at, () => {
        const tablet = tablets[play.tablet % tablets.length] as Tablet;
        plays[play.kind](this, tablet, new Random(play.seed));
      });
    }
    timeline.runUntil(schedule.healsAt);
    this.#heal();
    timeline.runUntil(schedule.healsAt + 70_000);
    for (const round of [1, 2]) {
      for (const tablet of tablets) tablet.refresh();
      timeline.runUntil(schedule.healsAt + 70_000 + round * 5000);
    }
  }

  #heal(): void {
    this.server.heal();
    for (const tablet of this.tablets) {
      tablet.weather = fair;
      tablet.armed = null;
      tablet.app = 1;
      tablet.start();
    }
  }
}
