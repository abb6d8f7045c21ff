/** After this long without touch or key a tablet locks itself. */
const patience = 15 * 60_000;
const look = 20_000;

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/** Calls when nobody has touched the page for a while, also while it slept. Answers how to stop. */
export function watchIdle(idle: () => void, now: () => number = Date.now): () => void {
  let touched = now();
  const touch = () => {
    touched = now();
  };
  const check = () => Math.abs(now() - touched) > patience && idle();
  const every = setInterval(check, look);
  document.addEventListener('visibilitychange', check);
  for (const sign of signs) window.addEventListener(sign, touch, { passive: true });
  return () => {
    clearInterval(every);
    document.removeEventListener('visibilitychange', check);
    for (const sign of signs) window.removeEventListener(sign, touch);
  };
}
