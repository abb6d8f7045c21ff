/**
 * Exact fractions. A mean of points is one, is compared as one, and is rounded only where a person reads it.
 */
export type Fraction = { num: bigint; den: bigint };

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [magnitude(a), b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** A reduced fraction with a denominator above 0; `den` must not be 0. */
export function fraction(num: bigint, den: bigint): Fraction {
  if (den === 0n) throw new RangeError('a fraction has no denominator 0');
  const sign = den < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(num, den * sign) * sign;
  return { num: num / divisor, den: den / divisor };
}

/** Below 0 when a is less than b, 0 when equal, above 0 when greater. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.den === b.den ? a.num - b.num : a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

/** "1123/14", or "80" when it is an integer. */
export function exactText(value: Fraction): string {
  const { num, den } = fraction(value.num, value.den);
  return den === 1n ? String(num) : `${num}/${den}`;
}

function floorDivide(num: bigint, den: bigint): bigint {
  const quotient = num / den;
  return num % den < 0n ? quotient - 1n : quotient;
}

/** Rounded half up to two decimals, with a point: 1123/14 → "80.21". */
export function displayText(value: Fraction): string {
  const hundredths = floorDivide(value.num * 200n + value.den, value.den * 2n);
  const digits = String(magnitude(hundredths)).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A number rounded half away from zero to so many decimals, never −0. */
export function roundHalfAway(value: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  const rounded = (magnitude(value.num) * scale * 2n + value.den) / (value.den * 2n);
  return Number(value.num < 0n ? -rounded : rounded) / Number(scale);
}
