/** A picture held under one or two fingers: how large it is shown and how far it is pushed from the middle, in px. */
export type Zoom = { scale: number; x: number; y: number };

export type Point = { x: number; y: number };

export const whole: Zoom = { scale: 1, x: 0, y: 0 };

const most = 6;

/** The picture after its scale is multiplied by `factor` around a point (measured from the middle of the frame). */
export function zoomed({ scale, x, y }: Zoom, factor: number, at: Point): Zoom {
  const next = Math.min(most, Math.max(1, scale * factor));
  if (next === 1) return whole;
  const grown = next / scale;
  return { scale: next, x: at.x - (at.x - x) * grown, y: at.y - (at.y - y) * grown };
}

/** The picture pushed by a finger; it never leaves the frame altogether, and a whole one stays where it is. */
export function pushed({ scale, x, y }: Zoom, by: Point, frame: { width: number; height: number }): Zoom {
  const limit = (size: number) => (size * (scale - 1)) / 2;
  const held = (value: number, most: number) => Math.min(most, Math.max(-most, value));
  return { scale, x: held(x + by.x, limit(frame.width)), y: held(y + by.y, limit(frame.height)) };
}

/** How far two fingers are apart. */
export function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The point between two fingers. */
export function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** Where a swipe turns: a fast push sideways of a whole picture, mostly level; 0 stays. */
export function turnOf(by: Point, zoom: Zoom): -1 | 0 | 1 {
  const level = Math.abs(by.x) > 60 && Math.abs(by.x) > 2 * Math.abs(by.y);
  if (zoom.scale > 1 || !level) return 0;
  return by.x < 0 ? 1 : -1;
}
