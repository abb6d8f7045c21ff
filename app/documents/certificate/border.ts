import { type Point, smoothPath } from './curve';
import { sheet } from './palette';
import { type Draw, drawFrom } from './seed';

/**
 * The guilloche of a certificate: interlaced waves along the frame, a rosette in each corner and a large one behind the
 * text. Wave counts, phases and lobes follow from the round's code, so that no two rounds look alike.
 */

/** Path operators of the ornament, all of it to be stroked with hairlines. */
export type Guilloche = { band: string; corners: string; medallion: string };

const { outer, inner } = sheet.band;
const middle = (outer + inner) / 2;
const reach = (inner - outer) / 2 - 2;

/** One side of the frame as strands of waves; `place` turns (along, across) into a point of the page. */
function side(
  length: number,
  waves: number,
  draw: Draw,
  place: (along: number, across: number) => Point,
): string {
  const strands = 5;
  const steps = waves * 4;
  const swell = draw.whole(2, 4);
  const phase = draw.part() * Math.PI;
  const strand = (index: number) => {
    const shift = phase + (index * Math.PI) / strands;
    const points = Array.from({ length: steps + 1 }, (_, step) => {
      const turn = (step / steps) * 2 * Math.PI;
      const height = reach * (0.74 + 0.26 * Math.cos(swell * turn + index));
      return place((step / steps) * length, height * Math.sin(waves * turn + shift));
    });
    return smoothPath(points, false);
  };
  return Array.from({ length: strands }, (_, index) => strand(index)).join('');
}

function band(draw: Draw): string {
  const across = sheet.width - 2 * inner;
  const down = sheet.height - 2 * inner;
  const waves = draw.whole(24, 30);
  const wavesDown = Math.round((waves * down) / across);
  return [
    side(across, waves, draw, (along, off) => [inner + along, middle + off]),
    side(across, waves, draw, (along, off) => [inner + along, sheet.height - middle - off]),
    side(down, wavesDown, draw, (along, off) => [middle + off, inner + along]),
    side(down, wavesDown, draw, (along, off) => [sheet.width - middle - off, inner + along]),
  ].join('');
}

/** Turned copies of a closed rose with this many lobes around a centre. */
function rosette(centre: Point, radius: number, lobes: number, turns: number, depth: number): string {
  const steps = lobes * 5;
  const rose = (copy: number) => {
    const shift = (copy / turns) * 2 * Math.PI;
    const points = Array.from({ length: steps }, (_, step): Point => {
      const angle = (step / steps) * 2 * Math.PI;
      const far = radius * (1 - depth + depth * Math.cos(lobes * angle + shift));
      return [centre[0] + far * Math.cos(angle), centre[1] + far * Math.sin(angle)];
    });
    return smoothPath(points, true);
  };
  return Array.from({ length: turns }, (_, copy) => rose(copy)).join('');
}

function drawn(roundCode: string): Guilloche {
  const draw = drawFrom(roundCode);
  const lines = band(draw);
  const lobes = draw.whole(7, 12);
  const [left, right, top, bottom] = [middle, sheet.width - middle, middle, sheet.height - middle];
  const places: Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  const corners = places.map((place) => rosette(place, reach + 1, lobes, 3, 0.3)).join('');
  const centre: Point = [sheet.width / 2, sheet.height / 2];
  const outerRing = rosette(centre, 196, draw.whole(18, 26), 6, 0.14);
  const innerRing = rosette(centre, 132, draw.whole(9, 15), 6, 0.26);
  return { band: lines, corners, medallion: outerRing + innerRing };
}

let last = { roundCode: '', ornament: { band: '', corners: '', medallion: '' } };

/** The ornament of a round, from its code. The last one is kept: a round's papers are drawn one after another. */
export function guilloche(roundCode: string): Guilloche {
  if (last.roundCode !== roundCode) last = { roundCode, ornament: drawn(roundCode) };
  return last.ornament;
}
