import { type PointerEvent, useEffect, useRef } from 'react';
import { goTo } from './view';
import { type Point, turnOf, whole } from './zoom';

/** Turns to the entry before or after by a swipe over the product, or by the arrow keys outside fields and dialogs. */
export function useTurning(previous: string | null, next: string | null) {
  const start = useRef<Point | null>(null);
  const turn = (by: -1 | 0 | 1) => {
    const target = by === 1 ? next : by === -1 ? previous : null;
    if (target) goTo(target);
  };
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      if (altKey || ctrlKey || metaKey || (target as HTMLElement).closest(ownArrows)) return;
      if (key === 'ArrowRight' && next) goTo(next);
      if (key === 'ArrowLeft' && previous) goTo(previous);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [previous, next]);
  const down = (event: PointerEvent<HTMLElement>) => {
    const free = event.pointerType === 'touch' && !(event.target as HTMLElement).closest(ownSwipe);
    start.current = free ? { x: event.clientX, y: event.clientY } : null;
  };
  const up = (event: PointerEvent<HTMLElement>) => {
    if (!start.current) return;
    turn(turnOf({ x: event.clientX - start.current.x, y: event.clientY - start.current.y }, whole));
    start.current = null;
  };
  return { onPointerDown: down, onPointerUp: up };
}

/** What uses arrow keys, and what uses swipes, itself. */
const ownArrows = 'input, textarea, select, dialog, .photo-strip, .rail-stops, .table-frame';
const ownSwipe = 'input, textarea, .photo-strip, dialog';
