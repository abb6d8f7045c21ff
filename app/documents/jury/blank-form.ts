import { type RubricContent, rubricPoints } from '~/domain/rubric';
import { formatPoints } from '~/i18n/format';
import { ink } from '../certificate/palette';
import { a4, type Paper } from '../certificate/paper';
import { word } from '../certificate/words';

/** What every blank sheet of one rubric has: labels, the table of criteria with boxes, remarks, signature. */
const left = 42;
const right = a4[0] - left;
const table = { top: 168, bottom: 640 };
const column = { name: left + 34, max: right - 172, step: right - 122, box: right - 76 };

type Line =
  | { kind: 'group'; id: string; name: string; max: number }
  | { kind: 'criterion'; id: string; name: string; max: number; step: number };

function linesOf({ groups }: RubricContent): Line[] {
  return groups.flatMap(({ id, name, max, criteria }) => [
    { kind: 'group' as const, id, name: name.vi, max },
    ...criteria.map((criterion) => ({ kind: 'criterion' as const, ...criterion, name: criterion.name.vi })),
  ]);
}

/** The part of a form that is on one of its pages. */
export type FormPage = { lines: readonly Line[]; number: number; of: number };

/** The most rows of a page whose boxes can still be written in by hand. */
const mostRows = 26;

/** The pages that a rubric's form takes: one, unless it has more rows than can be written in. */
export function formPages(rubric: RubricContent): FormPage[] {
  const lines = linesOf(rubric);
  const of = Math.max(1, Math.ceil(lines.length / mostRows));
  const rows = Math.ceil(lines.length / of);
  return Array.from({ length: of }, (_, index) => ({
    ...{ number: index + 1, of, lines: lines.slice(index * rows, (index + 1) * rows) },
  }));
}

/** Draws a page of a form on the present page; rows shrink where it has many. Total and signature end the last one. */
export function drawBlankForm(paper: Paper, { lines, number, of }: FormPage, round: string): void {
  drawLabels(paper, round);
  const height = Math.min(27, (table.bottom - table.top) / (lines.length + 2));
  drawHead(paper, height);
  for (const [index, line] of lines.entries())
    drawLine(paper, line, table.top + (index + 1) * height, height);
  const note = { x: right - 41, align: 'centre', size: 9, face: 'regular', color: ink.muted } as const;
  if (of > 1) paper.line(word('blankSheet.page', { number, of }), { ...note, top: 122 });
  if (number < of) return;
  drawTotal(paper, table.top + (lines.length + 1) * height, height);
  drawFoot(paper);
}

function drawLabels(paper: Paper, round: string): void {
  const small = { x: left, face: 'regular', color: ink.muted } as const;
  const room = { width: 400, height: 14, largest: 10, smallest: 6, leading: 1.2 };
  paper.block(round, { ...small, top: 36 }, room);
  paper.line(word('blankSheet.title'), { ...small, top: 54, size: 17, face: 'bold', color: ink.lacquer });
  for (const [label, top] of [
    ['entry', 88],
    ['product', 107],
    ['juror', 143],
  ] as const) {
    paper.line(word(`blankSheet.${label}`), { ...small, top, size: 10.5 });
  }
}

function rowBox(paper: Paper, top: number, height: number, shade?: string): void {
  if (shade) paper.doc.rect(left, top, right - left, height).fill(shade);
  paper.doc
    .lineWidth(0.6)
    .strokeColor(ink.text)
    .rect(left, top, right - left, height)
    .stroke();
}

function drawHead(paper: Paper, height: number): void {
  rowBox(paper, table.top, height, '#e9e2d5');
  const style = { top: table.top + height / 2 - 6, size: 9.5, face: 'bold', color: ink.text } as const;
  paper.line(word('blankSheet.number'), { ...style, x: left + 6 });
  paper.line(word('blankSheet.criterion'), { ...style, x: column.name });
  paper.line(word('blankSheet.max'), { ...style, x: column.max });
  paper.line(word('blankSheet.step'), { ...style, x: column.step });
  paper.line(word('blankSheet.mark'), { ...style, x: column.box + 6 });
}

function drawLine(paper: Paper, line: Line, top: number, height: number): void {
  const group = line.kind === 'group';
  rowBox(paper, top, height, group ? '#f4efe6' : undefined);
  const face = group ? 'bold' : 'regular';
  const size = Math.min(10.5, height * 0.5);
  const style = { top: top + height / 2 - size * 0.6, size, face, color: ink.text } as const;
  const room = {
    width: column.max - column.name - 8,
    height: height - 3,
    largest: size,
    smallest: 4.5,
    leading: 1.15,
  };
  const { lines, height: taken } = paper.fitText(line.name, face, room);
  const fitted = taken / (lines.length * room.leading);
  lines.forEach((text, index) => {
    const first = top + (height - taken) / 2 + index * fitted * room.leading;
    paper.line(text, { ...style, x: column.name, top: first, size: fitted });
  });
  paper.line(line.id, { ...style, x: left + 6 });
  paper.line(formatPoints(line.max, 'vi'), { ...style, x: column.max });
  if (line.kind === 'group') return;
  paper.line(formatPoints(line.step, 'vi'), { ...style, x: column.step });
  paper.doc
    .lineWidth(1.2)
    .rect(column.box, top, right - column.box, height)
    .stroke();
}

function drawTotal(paper: Paper, top: number, height: number): void {
  rowBox(paper, top, height, '#e9e2d5');
  const style = { top: top + height / 2 - 7, size: 11, face: 'bold', color: ink.text } as const;
  paper.line(word('blankSheet.total'), { ...style, x: column.name });
  paper.line(formatPoints(rubricPoints, 'vi'), { ...style, x: column.max });
  paper.doc.rect(column.box, top, right - column.box, height).fillAndStroke('white', ink.text);
}

function drawFoot(paper: Paper): void {
  const { doc } = paper;
  const style = { x: left, face: 'regular', color: ink.text } as const;
  paper.line(word('blankSheet.remarks'), { ...style, top: 652, size: 10.5 });
  doc.lineWidth(0.5).strokeColor(ink.muted).dash(1, { space: 2 });
  for (const y of [686, 706, 726]) doc.moveTo(left, y).lineTo(right, y).stroke();
  doc.undash();
  paper.line(word('blankSheet.day'), {
    ...style,
    x: 430,
    top: 738,
    size: 10.5,
    face: 'italic',
    align: 'centre',
  });
  paper.line(word('blankSheet.signature'), {
    ...style,
    x: 430,
    top: 754,
    size: 10.5,
    face: 'bold',
    align: 'centre',
  });
  paper.line(word('blankSheet.typed'), { ...style, top: 738, size: 9, color: ink.muted });
  paper.line(word('blankSheet.how'), { ...style, top: 808, size: 8.5, face: 'italic', color: ink.muted });
}
