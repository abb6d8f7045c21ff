import { type PointerEvent, useRef } from 'react';
import { apart, between, type Point, pushed, turnOf, type Zoom, zoomed } from './zoom';

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

/** One or two fingers (or the mouse) on a picture: two zoom, one pushes what is zoomed and turns what is whole. */
export function useGestures(zoom: Zoom, setZoom: (zoom: Zoom) => void, turn: (by: number) => void) {
  const fingers = useRef(new Map<number, Point>());
  const start = useRef<Point>({ x: 0, y: 0 });
  const down = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, pointOf(event));
    if (fingers.current.size === 1) start.current = pointOf(event);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const here = pointOf(event);
    const frame = event.currentTarget.getBoundingClientRect();
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, here);
    if (other) setZoom(pinched(zoom, other, before, here, frame));
    else if (zoom.scale > 1) setZoom(pushed(zoom, { x: here.x - before.x, y: here.y - before.y }, frame));
  };
  const up = (event: PointerEvent<HTMLElement>) => {
    const alone = fingers.current.size === 1;
    if (!fingers.current.delete(event.pointerId) || !alone) return;
    const end = pointOf(event);
    const by = turnOf({ x: end.x - start.current.x, y: end.y - start.current.y }, zoom);
    if (by !== 0) turn(by);
  };
  const lost = (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId);
  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: lost };
}

function pinched(zoom: Zoom, still: Point, before: Point, here: Point, frame: DOMRect): Zoom {
  const center = between(still, here);
  const at = { x: center.x - frame.x - frame.width / 2, y: center.y - frame.y - frame.height / 2 };
  return zoomed(zoom, apart(still, here) / Math.max(1, apart(still, before)), at);
}
