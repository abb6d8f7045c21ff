/** A juror's own number on one tablet: six digits, not the ones that everybody tries first. */
export const pinLength = 6;

/** Why a PIN cannot be taken: it is not six digits, or too easy to guess; null when it can. */
export function pinFault(pin: string): 'digits' | 'simple' | null {
  if (!/^\d{6}$/.test(pin)) return 'digits';
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10);
  const [first] = steps;
  const run = (first === 0 || first === 1 || first === 9) && steps.every((step) => step === first);
  const pairs = pin.slice(0, 2).repeat(3) === pin || pin.slice(0, 3).repeat(2) === pin;
  return run || pairs ? 'simple' : null;
}
