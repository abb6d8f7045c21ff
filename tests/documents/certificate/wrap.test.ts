import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenLines, fitted } from '~/documents/certificate/wrap';

/** Every letter half as wide as its size. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const words = fc
  .array(fc.stringMatching(/^[a-zđưỡ]{1,30}$/), { minLength: 1, maxLength: 30 })
  .map((all) => all.join(' '));

describe('line breaking', () => {
  it('keeps a short text on one line and leaves no lone last word', () => {
    expect(evenLines('một hai ba', 10, 100, measure)).toEqual(['một hai ba']);
    expect(evenLines('một hai ba bốn năm sáu', 10, 100, measure)).toEqual(['một hai ba', 'bốn năm sáu']);
  });

  it('loses no letter and never exceeds the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = evenLines(text, 10, width, measure);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines) expect(measure(line, 10)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('shrinks until it fits, and is never larger than it need be', () => {
    fc.assert(
      fc.property(words, (text) => {
        const room = { width: 300, height: 80, largest: 40, smallest: 1, leading: 1.2 };
        const { size, height } = fitted(text, room, measure);
        expect(height).toBeLessThanOrEqual(80);
        const larger = evenLines(text, size + 0.5, 300, measure).length * (size + 0.5) * 1.2;
        expect(size === 40 || larger > 80).toBe(true);
      }),
    );
  });
});
