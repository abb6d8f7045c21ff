import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { actorOf } from '../support/people';
import { type TestWorld, testWorld } from '../support/world';

/** The command as a person runs it, against a database of its own. */
let world: TestWorld;

beforeAll(async () => {
  world = await testWorld();
});

function run(args: string[], input = '') {
  const env = { ...process.env, DATABASE_URL: world.databaseUrl, DATA_DIR: '/nonexistent' };
  const command = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/admin.ts', ...args], {
    env,
    input,
  });
  return { code: command.status, out: String(command.stdout), complaints: String(command.stderr) };
}

const create = (email: string, name = 'Trần Thị Tổ Chức') => [
  'create-organiser',
  '--email',
  email,
  '--name',
  name,
];

test('an organiser with the password of standard input can sign in and is one', async () => {
  expect(run(create('Cuc@Example.vn'), 'thuyền giấy trôi sông\n')).toEqual({
    code: 0,
    out: 'Account cuc@example.vn is made.\n',
    complaints: '',
  });
  const account = await world.db.account.findUniqueOrThrow({ where: { email: 'cuc@example.vn' } });
  expect(await world.passwords.check(account.passwordHash, 'thuyền giấy trôi sông')).toBe(true);
  expect((await actorOf(world, account.id)).posts).toEqual([{ role: 'ORGANISER' }]);
  const events = await world.db.auditEvent.findMany({ where: { objectId: account.id } });
  expect(events.map((event) => event.act)).toEqual(['account.organiserCreated']);
});

test('without a password one is made up and said once', async () => {
  const { code, out } = run(create('hai@example.vn'));
  const password = /shown this once: (\S{20})\n$/.exec(out)?.[1] ?? '';
  const account = await world.db.account.findUniqueOrThrow({ where: { email: 'hai@example.vn' } });
  expect(code).toBe(0);
  expect(await world.passwords.check(account.passwordHash, password)).toBe(true);
});

test.each([
  ['a taken address', create('cuc@example.vn'), 'thuyền giấy trôi', 1, /already has an account/],
  ['a common password', create('ba@example.vn'), 'matkhau123', 1, /\S/],
  ['no name and no address', create('ba', ''), 'thuyền giấy trôi', 1, /^name: .+\nemail: .+\n$/],
  ['a short password', create('ba@example.vn'), 'ngắn', 1, /^password: .*8.*128/],
  ['another command', ['delete-everything'], '', 2, /^usage: /],
  ['an unknown option', [...create('ba@example.vn'), '--role', 'X'], '', 2, /^usage: /],
])('%s makes nothing', async (_case, args, input, code, complaint) => {
  const before = await world.db.account.count();
  const answer = run(args as string[], input as string);
  expect(answer).toMatchObject({ code, out: '' });
  expect(answer.complaints).toMatch(complaint as RegExp);
  expect(await world.db.account.count()).toBe(before);
});
