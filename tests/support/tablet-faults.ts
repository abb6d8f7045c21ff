import { expect } from '@playwright/test';
import type { TabletDriver } from './tablet-driver';
import type { Hall } from './tablet-hall';

/** One run: a juror puts a mark into a cell while something goes wrong. */
export type Run = {
  hall: Hall;
  tablet: TabletDriver;
  email: string;
  entryId: string;
  criterion: string;
  /** As typed, and in hundredths. */
  typed: string;
  value: number;
  /** A number from 0 to 1 of this run's own. */
  chance: number;
};

type Scenario = (run: Run) => Promise<void>;

const write = ({ tablet, criterion, typed }: Run) => tablet.mark(criterion).fill(typed);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Back on the sheet after the tab was killed, with the mark still there. */
async function comeBack({ tablet, entryId, criterion, typed }: Run): Promise<void> {
  await tablet.reopen();
  await tablet.openSheet(entryId);
  await expect(tablet.mark(criterion)).toHaveValue(typed);
}

async function serverKilled(run: Run, when: 'before' | 'within' | 'after'): Promise<void> {
  const { proxy, server } = run.hall;
  let killed: Promise<void> = Promise.resolve();
  const kill = async (wait: number) => {
    await pause(wait);
    killed = server.kill();
    await killed;
  };
  proxy.faults.push({
    before: async () => {
      if (when === 'before') await kill(0);
      return when !== 'before';
    },
    within: () => (when === 'within' ? kill(run.chance * 20) : undefined),
    after: async () => {
      if (when === 'after') await kill(0);
      return when === 'within';
    },
  });
  await write(run);
  await run.tablet.saved();
  await expect.poll(() => proxy.faults.length).toBe(0);
  await pause(50);
  await killed;
  await server.kill();
  await server.start();
}

/** What can go wrong, by name. After each of them the mark must arrive, once. */
export const scenarios: Record<string, Scenario> = {
  'the tab is killed before the write': async (run) => {
    const { tablet } = run;
    const before = await tablet.mark(run.criterion).inputValue();
    await tablet.page.evaluate(() => {
      crypto.subtle.encrypt = () => new Promise(() => undefined);
    });
    await write(run);
    await expect(tablet.line).not.toContainText('Đã lưu');
    await tablet.kill();
    await tablet.reopen();
    await tablet.openSheet(run.entryId);
    await expect(tablet.mark(run.criterion)).toHaveValue(before);
    await write(run);
  },
  'the tab is killed before it sends': async (run) => {
    run.hall.proxy.mode = 'gone';
    await write(run);
    await run.tablet.saved();
    await run.tablet.kill();
    await comeBack(run);
    run.hall.proxy.mode = 'pass';
  },
  'the tab is killed before the answer': async (run) => {
    const killed = new Promise<boolean>((resolve) => {
      run.hall.proxy.faults.push({
        after: async () => {
          await run.tablet.kill();
          resolve(true);
          return false;
        },
      });
    });
    await write(run);
    await killed;
    await comeBack(run);
  },
  'the server is killed before the commit': (run) => serverKilled(run, 'before'),
  'the server is killed in the commit': (run) => serverKilled(run, 'within'),
  'the server is killed after the commit': (run) => serverKilled(run, 'after'),
  'the answer is cut short': async (run) => {
    const half = ({ body }: { body: Buffer }) =>
      body.toString().slice(0, Math.floor(body.length * run.chance));
    run.hall.proxy.faults.push({ after: half });
    await write(run);
    await run.tablet.saved();
  },
  'a captive portal answers': async (run) => {
    run.hall.proxy.mode = 'portal';
    await write(run);
    await run.tablet.saved();
    await run.tablet.page.reload();
    await run.tablet.unlock();
    await run.tablet.openSheet(run.entryId);
    run.hall.proxy.mode = 'pass';
  },
  'the storage is cleared behind the open work': async (run) => {
    const { tablet, hall } = run;
    hall.proxy.mode = 'gone';
    await write(run);
    await tablet.saved();
    await tablet.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('binh-chon-tablet');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const names = [...opening.result.objectStoreNames];
            const tx = opening.result.transaction(names, 'readwrite');
            for (const name of names) tx.objectStore(name).clear();
            tx.oncomplete = () => resolve();
          };
        }),
    );
    const other = run.criterion === '1.1' ? '1.2' : '1.1';
    const field = tablet.mark(other);
    await field.fill((await field.inputValue()) === '1' ? '2' : '1');
    await tablet.saved();
    await tablet.kill();
    await comeBack(run);
    hall.proxy.mode = 'pass';
  },
  'the session has ended': async (run) => {
    await run.tablet.context.clearCookies();
    await write(run);
    await run.tablet.saved();
  },
};
