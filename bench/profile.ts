import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the time of served requests goes, read from the V8 profiles that the web processes leave in a folder: own time
 * by package or file, the functions with the most of it, and the product's functions with all that they call.
 */
type Frame = { functionName: string; url: string; lineNumber: number };
type Node = { id: number; callFrame: Frame; children?: number[] };
type Profile = { nodes: Node[]; samples: number[]; timeDeltas: number[]; startTime: number };

const notWork = new Set(['(idle)', '(root)']);

/** Lines that say where the time went between two instants of the monotonic clock, in microseconds. */
export function profileLines(folder: string, from: number, to: number): string[] {
  const [byPlace, byFunction, withCalled] = [0, 1, 2].map(() => new Map<string, number>()) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ];
  let total = 0;
  for (const file of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Profile;
    for (const [stack, time] of samplesOf(profile, from, to)) {
      const [frame] = stack as [Frame];
      total += time;
      add(byPlace, placeOf(frame), time);
      add(byFunction, nameOf(frame), time);
      for (const name of new Set(stack.filter(isOurs).map(nameOf))) add(withCalled, name, time);
    }
  }
  const lines = (times: Map<string, number>, most: number) =>
    [...times]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, time]) => `  ${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`);
  return [
    ...['own time by place:', ...lines(byPlace, 15)],
    ...['own time by function:', ...lines(byFunction, 20)],
    ...["the product's functions with what they call:", ...lines(withCalled, 25)],
  ];
}

const isOurs = ({ url, functionName }: Frame) => /\/build\//.test(url) && functionName !== '';

const nameOf = (frame: Frame) => `${frame.functionName || '(anonymous)'}  ${whereOf(frame)}`;

/** The samples between two instants that are work: the stack, innermost first, and how long it was there. */
function* samplesOf(profile: Profile, from: number, to: number): Generator<[Frame[], number]> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const above = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  );
  let at = profile.startTime;
  for (const [index, sample] of profile.samples.entries()) {
    const time = profile.timeDeltas[index] as number;
    at += time;
    if (at < from || at > to) continue;
    const stack: Frame[] = [];
    for (let id: number | undefined = sample; id !== undefined; id = above.get(id)) {
      stack.push((nodes.get(id) as Node).callFrame);
    }
    if (!notWork.has(stack[0]?.functionName ?? '')) yield [stack, time];
  }
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function whereOf({ url, lineNumber }: Frame): string {
  return url === '' ? '' : `${path.relative('.', url.replace('file://', ''))}:${lineNumber + 1}`;
}

/** A package, a file of ours, or what the engine calls it. */
function placeOf(frame: Frame): string {
  const where = whereOf(frame);
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(where);
  if (inPackage) return inPackage[1] as string;
  if (where === '') return frame.functionName.startsWith('(') ? frame.functionName : '(built in)';
  return where.startsWith('node:') || frame.url.startsWith('node:') ? 'node' : where.replace(/:\d+$/, '');
}
