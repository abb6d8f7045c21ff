import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guideParts } from '~/components/guide/guide-parts';

const guide = guideParts(readFileSync('docs/guides/giam-khao.md', 'utf8'));

it('reads every kind of part', () => {
  const text = '# A\n\nB\nC\n\n## D\n\n1. E\n2. F\n\n- G\n\n![H](i.png)\n';
  expect(guideParts(text).map(({ key: _, ...part }) => part)).toEqual([
    { kind: 'title', text: 'A' },
    { kind: 'text', text: 'B C' },
    { kind: 'heading', text: 'D' },
    { kind: 'steps', lines: ['E', 'F'] },
    { kind: 'points', lines: ['G'] },
    { kind: 'picture', text: 'H', file: 'i.png' },
  ]);
});

it('the guide for jurors is short, and its pictures are there', () => {
  const pictures = guide.filter((part) => part.kind === 'picture');
  expect(pictures.filter(({ file }) => !existsSync(`docs/guides/${file}`))).toEqual([]);
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  expect(guide.length).toBeLessThan(30);
});
