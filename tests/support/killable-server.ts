import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

type Settings = { port: number; origin: string; dataFolder: string; databaseUrl: string };

/** The built product as a process group of its own that can be killed with -9 and started again on the same database. */
export class KillableServer {
  readonly #settings: Settings;
  #child: ChildProcess | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async start(): Promise<void> {
    const { port, origin, dataFolder, databaseUrl } = this.#settings;
    const own = {
      PORT: String(port),
      PUBLIC_ORIGIN: origin,
      DATA_DIR: dataFolder,
      DATABASE_URL: databaseUrl,
    };
    this.#child = spawn(process.execPath, ['--disable-warning=DeprecationWarning', 'build/server.js'], {
      env: { ...process.env, ...own, WEB_PROCESSES: '1', LOG_LEVEL: 'error', NODE_ENV: 'production' },
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await this.#answering(port);
  }

  /** Ends every process of the server at once, in whatever it is doing. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child?.pid) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  }

  async #answering(port: number): Promise<void> {
    for (let tries = 0; tries < 300; tries += 1) {
      const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the server did not come up');
  }
}
