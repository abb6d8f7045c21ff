import type { Pen } from './job';

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
  return {
    /** The body of the next save. */
    next: () =>
      JSON.stringify({ cells: Array.from({ length: pen.marks }, changed), remarks: null, deviceId }),
    /** Takes note of the heads in an answer. */
    learn(body: string) {
      const { heads } = JSON.parse(body) as { heads: Pen['heads'] };
      for (const { criterion, opId, value } of heads) held.set(criterion, { opId, value });
    },
  };
}
