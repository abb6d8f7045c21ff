import type { PointerEvent } from 'react';

/** The box of a signature: what is drawn is kept in its units, whatever the size of the screen. */
export const signatureBox = { width: 600, height: 200 };

/** The longest path that is sent: more points are no better signature. */
const mostPoints = 3900;

const place = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most) * 10) / 10;

/** A point of a stroke as part of an SVG path, in the units of the box. */
export function pointOf(event: PointerEvent<SVGSVGElement>, begins: boolean): string {
  const area = event.currentTarget.getBoundingClientRect();
  const x = place(((event.clientX - area.left) / area.width) * signatureBox.width, signatureBox.width);
  const y = place(((event.clientY - area.top) / area.height) * signatureBox.height, signatureBox.height);
  return `${begins ? 'M' : 'L'}${x} ${y}`;
}

/** A path with one more point; one that is full stays as it is. */
export function extended(path: string, point: string): string {
  return path.split(/(?=[ML])/).length < mostPoints ? path + point : path;
}
