/** Line breaking for names of any length: lines of even width, at the largest size that fits. */

/** The width of a text in points at a size. */
export type Measure = (text: string, size: number) => number;

/** Parts of a word that are each no wider than the line. */
function pieces(word: string, size: number, width: number, measure: Measure): string[] {
  if (measure(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && measure(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function greedy(words: readonly string[], size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => pieces(one, size, width, measure))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/**
 * Breaks a text into as few lines as the width (points) allows, and among those breaks chooses the narrowest block, so
 * that no last line holds a lone word. A word wider than the line is cut between letters.
 */
export function evenLines(text: string, size: number, width: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const lines = greedy(words, size, width, measure);
  let [least, most] = [width / 2, width];
  while (lines.length > 1 && most - least > 2) {
    const middle = (least + most) / 2;
    if (greedy(words, size, middle, measure).length > lines.length) least = middle;
    else most = middle;
  }
  return lines.length > 1 ? greedy(words, size, most, measure) : lines;
}

/** A text set in lines at one size; `height` in points. */
export type Fitted = { lines: string[]; size: number; height: number };

/** The room a text may take: width and height in points, sizes from the largest to the smallest it may shrink to. */
export type Room = { width: number; height: number; largest: number; smallest: number; leading: number };

/** Sets a text at the largest size, in half points, at which it fits its room; at the smallest where none does. */
export function fitted(text: string, room: Room, measure: Measure): Fitted {
  for (let size = room.largest; ; size -= 0.5) {
    const lines = evenLines(text, size, room.width, measure);
    const height = lines.length * size * room.leading;
    if (height <= room.height || size - 0.5 < room.smallest) return { lines, size, height };
  }
}
