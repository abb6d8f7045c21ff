import path from 'node:path';
import { z } from 'zod';

/**
 * The configuration: read once at start from the environment, checked whole, then passed in. Nothing else reads the
 * environment. Names and meanings are in README.md.
 */
const emptyAsMissing = (value: unknown) => (value === '' ? undefined : value);

function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess(emptyAsMissing, schema.optional());
}

function withDefault<T extends z.ZodType>(schema: T, value: z.input<T>) {
  return z.preprocess((given) => emptyAsMissing(given) ?? value, schema);
}

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int('must be a whole number')
    .min(least)
    .max(most);

const origin = z
  .string('is missing: the address people use, such as https://binhchon.example.vn')
  .refine(isOrigin, 'must be a scheme and host without a path, such as https://binhchon.example.vn');

const databaseAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\/\S+$/, 'must begin with postgresql:// and name a server and database');

const environment = z.object({
  DATABASE_URL: optional(databaseAddress),
  DATABASE_DIRECT_URL: optional(databaseAddress),
  PUBLIC_ORIGIN: z.preprocess(emptyAsMissing, origin),
  HOST: optional(z.string()),
  PORT: withDefault(wholeNumber(1, 65535), 3000),
  DATA_DIR: withDefault(z.string(), '.data'),
  MAIL_URL: optional(z.string().regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')),
  MAIL_FROM: withDefault(z.string(), 'Bình Chọn <no-reply@localhost>'),
  WEB_PROCESSES: withDefault(wholeNumber(1, 64), 2),
  MAX_IN_FLIGHT: withDefault(wholeNumber(1, 10_000), 200),
  TRUST_PROXY: withDefault(wholeNumber(0, 10), 0),
  LOG_LEVEL: withDefault(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
});

export type Config = {
  /** A PostgreSQL server; without one the product runs its own. */
  databaseUrl?: string;
  /** The same database past a pooler, for connections that listen; without one, `databaseUrl`. */
  directUrl?: string;
  /** Scheme and host under which people reach the product, without a final slash. */
  origin: string;
  host?: string;
  port: number;
  /** Absolute: uploads, keys, letters and, without a server of one's own, the database. */
  dataFolder: string;
  mailUrl?: string;
  mailFrom: string;
  processes: number;
  /** Requests that one process works on at once; above that it answers 503. */
  mostInFlight: number;
  /** How many proxies stand in front whose X-Forwarded headers are believed. */
  trustedProxies: number;
  logLevel: string;
};

/** Reads the configuration; or a text that names everything missing or wrong, one a line. */
export function readConfig(env: Record<string, string | undefined>): Config | { faults: string } {
  const { success, data, error } = environment.safeParse(env);
  if (!success) {
    const lines = error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    return {
      faults: `The configuration is not complete (see "Configuration" in README.md):\n${lines.join('\n')}`,
    };
  }
  return {
    databaseUrl: data.DATABASE_URL,
    directUrl: data.DATABASE_DIRECT_URL,
    origin: data.PUBLIC_ORIGIN,
    host: data.HOST,
    port: data.PORT,
    dataFolder: path.resolve(data.DATA_DIR),
    mailUrl: data.MAIL_URL,
    mailFrom: data.MAIL_FROM,
    processes: data.WEB_PROCESSES,
    mostInFlight: data.MAX_IN_FLIGHT,
    trustedProxies: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
  };
}

/** The configuration, or the end of the process with a text that says what to mend. */
export function readConfigOrExit(env: Record<string, string | undefined>): Config {
  const config = readConfig(env);
  if (!('faults' in config)) return config;
  console.error(config.faults);
  process.exit(1);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}
