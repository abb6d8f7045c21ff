import type { TestProject } from 'vitest/node';
import { buildWhereStale } from '~/cli/build';
import startDatabase from './global-setup';

/** The tests of pages need the built product beside the database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [stop] = await Promise.all([startDatabase(project), buildWhereStale()]);
  return stop;
}
