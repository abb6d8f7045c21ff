/** Smooth curves through points, as path operators of PDF with two decimals. */
export type Point = readonly [number, number];

function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function pair(x: number, y: number): string {
  return `${at(x)} ${at(y)}`;
}

/** A Catmull–Rom curve through the points as cubic Béziers; a closed one returns to its first point. */
export function smoothPath(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const point = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] as Point;
  const operators = [`${pair(...point(0))} m`];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    const first = pair(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6);
    const second = pair(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6);
    operators.push(`${first} ${second} ${pair(...to)} c`);
  }
  return `${operators.join('\n')}\n`;
}
