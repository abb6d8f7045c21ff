import { apiRefusal } from '~/forms/tablet';

/** What came back from a call to the server; whatever is not ours leaves open whether the request arrived. */
export type Answer<T> =
  | { kind: 'answer'; answer: T }
  | { kind: 'refused'; status: number; refused: string; sentence: string }
  | { kind: 'unreached' };

/** A schema of what is expected, as far as it is needed here. */
export type Shape<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/**
 * Reads what came back: a body that is no JSON of the expected shape (a captive portal's page, half an answer, a proxy's
 * fault) did not reach us, whatever its status says.
 */
export function readAnswer<T>(
  { status, body }: { status: number; body: string },
  shape: Shape<T>,
): Answer<T> {
  const said = asJson(body);
  if (status >= 200 && status < 300) {
    const parsed = shape.safeParse(said);
    return parsed.success ? { kind: 'answer', answer: parsed.data } : { kind: 'unreached' };
  }
  const refusal = apiRefusal.safeParse(said);
  if (status < 400 || !refusal.success) return { kind: 'unreached' };
  const { refused, sentence } = refusal.data;
  return { kind: 'refused', status, refused, sentence };
}

function asJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
