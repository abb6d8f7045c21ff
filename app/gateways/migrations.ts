import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Migrations without a native engine: the WebAssembly build of Prisma's schema engine applies the folder
 * prisma/migrations and keeps `_prisma_migrations`, so that `prisma migrate deploy` agrees with it elsewhere.
 * See docs/decisions/003-migrations-without-a-native-engine.md.
 */
const noFilter = { externalTables: [], externalEnums: [] };

/** Applies what the database at `url` lacks of the migrations in `folder`; answers their names. */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  return withEngine(url, async (schemaEngine) => {
    const migrationsList = readMigrations(folder);
    const { appliedMigrationNames } = await schemaEngine.applyMigrations({
      migrationsList,
      filters: noFilter,
    });
    return appliedMigrationNames;
  });
}

/**
 * The SQL that leads from one schema text to another; from nothing where `from` is null. The engine wants a database
 * it can connect to, but does not look into it.
 */
export async function diffSchemas(url: string, from: string | null, to: string): Promise<string> {
  return withEngine(url, async (schemaEngine) => {
    const { stdout } = await schemaEngine.diff({
      from: from === null ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    return stdout ?? '';
  });
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] };
}

/** The names of the migrations in `folder`, oldest first. */
export function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

function readMigrations(folder: string): engine.MigrationList {
  const lockfile = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(lockfile, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => {
      const value = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  };
}

/**
 * A script goes to the server as one message: it applies whole or not at all, and may hold function bodies. The
 * adapter's own way cuts it at every semicolon.
 */
class WholeScripts extends PrismaPg {
  private readonly opened: { dispose(): Promise<void> }[] = [];

  override async connect() {
    const adapter = await super.connect();
    this.opened.push(adapter);
    adapter.executeScript = async (script: string) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }

  /** Closes the connections, and with them the engine's lock on the database. */
  async close(): Promise<void> {
    for (const adapter of this.opened) await adapter.dispose();
  }
}

async function withEngine<T>(
  url: string,
  work: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadEngine();
  const connections = new WholeScripts({ connectionString: url, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(connections);
  const datamodels: [string, string][] = [
    ['schema.prisma', 'datasource db {\n  provider = "postgresql"\n}\n'],
  ];
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    await connections.close();
  }
}

let loading: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(path.join(path.dirname(script), 'schema_engine_bg.wasm'));
  const imports = { './schema_engine_bg.js': { ...engine, ...patientTimers() } as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine's timers do not keep the process alive: it leaves one of 10 s behind after each wait for its lock. */
function patientTimers() {
  const names = Object.keys(engine).filter((name) => name.startsWith('__wbg_setTimeout_'));
  return Object.fromEntries(
    names.map((name) => [name, (work: () => void, ms: number) => setTimeout(work, ms).unref()]),
  );
}
