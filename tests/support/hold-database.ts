import { startEmbeddedDatabase } from '~/gateways/embedded-database';

/** Runs the embedded database of a folder until SIGTERM and prints its address, for tests of who else may use it. */
const database = await startEmbeddedDatabase({ folder: process.argv[2] as string });
console.log(database.url);
process.once('SIGTERM', async () => {
  await database.stop();
  process.exit(0);
});
