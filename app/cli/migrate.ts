import { readConfigOrExit } from '~/gateways/config';
import { openReadyDatabase } from './database';

/** `npm run migrate`: brings the configured database up to date without serving, as `npm start` does before it serves. */
const config = readConfigOrExit(process.env);
const database = await openReadyDatabase(config);
await database.stop();
console.log('The database is up to date.');
process.exit(0);
