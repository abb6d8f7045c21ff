import { type SyncAnswer, syncAnswer } from '~/forms/sync';

/** What came back from an exchange; whatever is not ours leaves open whether the request arrived. */
export type Reply =
  | { kind: 'answer'; answer: SyncAnswer }
  | { kind: 'refused'; status: number; refused: string; sentence: string }
  | { kind: 'unreached' };

/**
 * Reads what came back: a body that is no JSON of the protocol's shape (a captive portal's page, half an answer, a
 * proxy's fault) did not reach us, whatever its status says.
 */
export function readReply(status: number, body: string): Reply {
  const said = asJson(body);
  if (status === 200) {
    const { success, data } = syncAnswer.safeParse(said);
    return success ? { kind: 'answer', answer: data } : { kind: 'unreached' };
  }
  const { refused, sentence } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  return status >= 400 && typeof refused === 'string' && typeof sentence === 'string'
    ? { kind: 'refused', status, refused, sentence }
    : { kind: 'unreached' };
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
