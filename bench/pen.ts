import type { Pen } from './job';

/** The headers of what a pen sends: a page's with the session, a tablet's with its token. */
export function headersOf(pen: Pen, origin: string): Record<string, string> {
  const by: Record<string, string> = pen.tablet
    ? { authorization: pen.tablet.authorization }
    : { cookie: pen.cookie };
  return { ...by, origin, 'content-type': 'application/json' };
}

/**
 * Writes the saves of one sheet as its page does: every one changes marks (each moves up a step, from its maximum back
 * to 0) and names the operation that the server answered last as parent.
 */
export function createPen(pen: Pen) {
  const held = new Map(pen.heads.map(({ criterion, opId, value }) => [criterion, { opId, value }]));
  const deviceId = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
  let turn = 0;
  const changed = () => {
    const criterion = pen.criteria[turn++ % pen.criteria.length] as Pen['criteria'][number];
    const head = held.get(criterion.id);
    const value = (head?.value ?? 0) + criterion.step;
    return {
      criterion: criterion.id,
      value: value > criterion.max ? 0 : value,
      parentOpId: head?.opId ?? null,
    };
  };
  const page = () =>
    JSON.stringify({ cells: Array.from({ length: pen.marks }, changed), remarks: null, deviceId, pass: 1 });
  let seq = 0;
  const tablet = (entryId: string) => {
    const operations = Array.from({ length: pen.marks }, () => {
      const opId = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
      seq += 1;
      const sheet = { entryId, pass: 1 };
      return { ...changed(), opId, sheet, epoch: 1, text: null, seq, settles: [] };
    });
    const pending = { count: 0, since: null, sheets: {} };
    return JSON.stringify({ protocol: 1, app: 'bench', operations, pending, ready: { done: 1, of: 1 } });
  };
  return {
    /** The body of the next save. */
    next: () => (pen.tablet ? tablet(pen.tablet.entryId) : page()),
    /** Takes note of the heads in an answer. */
    learn(body: string) {
      const said = JSON.parse(body) as { heads?: Pen['heads']; sheets?: { heads: Pen['heads'] }[] };
      const heads = said.heads ?? said.sheets?.[0]?.heads ?? [];
      for (const { criterion, opId, value } of heads) held.set(criterion, { opId, value });
    },
  };
}
