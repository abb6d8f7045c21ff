import type { SaveAnswer, SheetServer } from './autosave';
import type { Head } from './sheet-draft';

/** Longer than this an answer is not waited for. */
const patience = 15_000;

/** Who saves, and for which pass. */
export type SaveHead = { deviceId: string; pass: number };

/** The address of a sheet's marks as the server of an autosave. Requests outlive the page that sends them. */
export function sheetServer(address: string, head: SaveHead): SheetServer {
  const ask = async (init: RequestInit) => {
    const common = { redirect: 'error', signal: AbortSignal.timeout(patience) } as const;
    const answer = await fetch(address, { ...common, ...init }).catch(() => null);
    const body: unknown = await answer?.json().catch(() => null);
    return { status: answer?.status ?? 0, body };
  };
  return {
    save: async (changes) => {
      const headers = { 'Content-Type': 'application/json' };
      const body = JSON.stringify({ ...changes, ...head });
      return asSaveAnswer(await ask({ method: 'POST', headers, body, keepalive: true }));
    },
    heads: async () => {
      const { status, body } = await ask({ cache: 'no-store' });
      return status === 200 ? headsIn(body) : null;
    },
  };
}

/** Reads the answer to a save; whatever is not ours (a portal's page, a proxy's fault, no answer) did not reach us. */
export function asSaveAnswer({ status, body }: { status: number; body: unknown }): SaveAnswer {
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const heads = headsIn(body);
  if (status === 200 && heads && typeof said.savedAt === 'string') {
    return { kind: 'saved', savedAt: said.savedAt, heads };
  }
  if (said.refused === 'sheet.conflict') return { kind: 'conflict' };
  const again = said.refused === 'changedMeanwhile' || said.refused === 'overloaded' || status >= 500;
  return typeof said.sentence === 'string' && status >= 400 && !again
    ? { kind: 'refused', sentence: said.sentence }
    : { kind: 'unreached' };
}

function headsIn(body: unknown): Head[] | null {
  const heads = (body as { heads?: unknown } | null)?.heads;
  return Array.isArray(heads) && heads.every(isHead) ? heads : null;
}

function isHead(head: unknown): head is Head {
  const { criterion, opId, value } = (head ?? {}) as Record<string, unknown>;
  return (
    typeof criterion === 'string' && typeof opId === 'string' && (value === null || typeof value === 'number')
  );
}
