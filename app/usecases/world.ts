import type { Changes } from '~/gateways/changes';
import type { Clock } from '~/gateways/clock';
import type { FileStore } from '~/gateways/files';
import type { Ids } from '~/gateways/ids';
import type { Jobs } from '~/gateways/jobs';
import type { Memo } from '~/gateways/memo';
import type { Passwords } from '~/gateways/passwords';
import type { SideThread } from '~/gateways/side-thread';
import type { Signing } from '~/gateways/signing';
import type { Database } from '~/store/database';

/**
 * Everything outside the rules that a use case may need, made once at start and passed in: the database, the clock,
 * ids, files, jobs, the signing key and what is remembered between requests. Use cases hold nothing of their own.
 */
export type World = {
  db: Database;
  clock: Clock;
  ids: Ids;
  files: FileStore;
  jobs: Jobs;
  signing: Signing;
  passwords: Passwords;
  memo: Memo;
  /** Where bundles that anyone may send are counted. */
  thread: SideThread;
  /** What other processes have changed, as it is committed. */
  changes: Changes;
  /** Scheme and host under which people reach the product, without a final slash. */
  origin: string;
};
