import { hash, verify } from '@node-rs/argon2';

/** Hashes and checks passwords: argon2id, 64 MiB, three passes, at most four at a time in a process. */
export type Passwords = {
  hash(password: string): Promise<string>;
  /** Checks a password; with no hash it works as long and answers false, so that unknown accounts take the same time. */
  check(passwordHash: string | null, password: string): Promise<boolean>;
};

/** Algorithm 2 is argon2id; the package's constant enum is not there at run time. */
const cost = { algorithm: 2, memoryCost: 65536, timeCost: 3, parallelism: 1 };

function limited(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}

/** Makes the hasher; `memory` in KiB can be lowered where a demo or test makes many accounts. */
export async function createPasswords(memory = cost.memoryCost): Promise<Passwords> {
  const inTurn = limited(4);
  const settings = { ...cost, memoryCost: memory };
  const nobody = await hash('nobody has this password', settings);
  return {
    hash: (password) => inTurn(() => hash(password, settings)),
    check: async (passwordHash, password) => {
      const right = await inTurn(() => verify(passwordHash ?? nobody, password, settings));
      return passwordHash !== null && right;
    },
  };
}
