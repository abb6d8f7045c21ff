import { randomInt } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isRefusal } from '~/domain/refusal';
import { organiserForm } from '~/forms/account';
import { readConfigOrExit } from '~/gateways/config';
import { findRunningDatabase } from '~/gateways/embedded-database';
import { translator } from '~/i18n/translator';
import { createOrganiser } from '~/usecases/account/create-organiser';
import { databaseFolder, openReadyDatabase } from './database';
import { createWorld } from './world';

/**
 * `npm run admin -- create-organiser --email ADDRESS --name NAME`: makes an organiser's account, the way in for the very
 * first person, also while the product runs. The password is the first line of standard input; at a terminal one is made
 * up and printed this once. Exit 0: made; 1: refused, and nothing changed; 2: the command is not understood.
 */
const usage =
  'usage: npm run admin -- create-organiser --email ADDRESS --name NAME   (password on standard input)';

type Account = { email: string; name: string; password: string };

const t = translator('en');

async function command(): Promise<number> {
  const wanted = await readArguments();
  if (!wanted) return complain(usage, 2);
  const { success, data, error } = organiserForm.safeParse(wanted);
  if (!success) return complain(error.issues.map(said).join('\n'), 1);
  const made = await make(data);
  if (isRefusal(made)) return complain(t(`refusal.${made.refused}`, made.facts), 1);
  console.log(`Account ${data.email} is made.`);
  if (wanted.madeUp) console.log(`Its password, shown this once: ${data.password}`);
  return 0;
}

async function make(account: Account) {
  const config = readConfigOrExit({ PUBLIC_ORIGIN: 'http://localhost:3000', ...process.env });
  const running = config.databaseUrl ? null : findRunningDatabase(databaseFolder(config.dataFolder));
  const database = running ? { url: running, stop: async () => undefined } : await openReadyDatabase(config);
  const world = await createWorld({ ...config, databaseUrl: database.url, connections: 1 });
  try {
    return await createOrganiser(world, account);
  } finally {
    await world.db.$disconnect();
    await database.stop();
  }
}

async function readArguments(): Promise<(Account & { madeUp: boolean }) | null> {
  const options = { email: { type: 'string' }, name: { type: 'string' } } as const;
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    if (positionals.length !== 1 || positionals[0] !== 'create-organiser') return null;
    const typed = process.stdin.isTTY ? '' : firstLine(await buffer(process.stdin));
    const { email = '', name = '' } = values;
    return { email, name, password: typed || madeUpPassword(), madeUp: typed === '' };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const firstLine = (input: Buffer) => input.toString('utf8').split(/\r?\n/)[0] ?? '';

/** Twenty letters and digits that are told apart in print: 99 bits. */
function madeUpPassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 20 }, () => signs[randomInt(signs.length)]).join('');
}

/** A fault of the form with the option it concerns. */
function said({ path, message }: { path: PropertyKey[]; message: string }): string {
  const [key = '', facts] = message.split('|');
  return `${path.join('.')}: ${t(key, facts ? JSON.parse(facts) : {})}`;
}

function complain(text: string, code: number): number {
  console.error(text);
  return code;
}

process.exit(await command());
