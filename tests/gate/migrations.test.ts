import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const newest = readdirSync('prisma/migrations', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .at(-1);

test('the newest migration leads to the schema as it is (npm run migration -- NAME writes the next)', () => {
  const reached = readFileSync(`prisma/migrations/${newest}/schema.prisma`, 'utf8');
  expect(reached).toBe(readFileSync('prisma/schema.prisma', 'utf8'));
});

test('the newest migration states the guards as they are', () => {
  const sql = readFileSync(`prisma/migrations/${newest}/migration.sql`, 'utf8');
  expect(sql.endsWith(readFileSync('prisma/guards.sql', 'utf8'))).toBe(true);
});
