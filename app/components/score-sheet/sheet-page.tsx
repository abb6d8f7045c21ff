import { FixedSheet } from './fixed-sheet';
import { LiveSheet } from './live-sheet';
import type { SheetData } from './shown';
import type { SheetAnswer } from './typed-sheet';

/** One entry with its score sheet: to mark while the round is in scoring and the sheet unsigned, else to read. */
export function SheetPage({ answer, ...data }: SheetData & { answer: SheetAnswer }) {
  const { entry, mayMark } = data;
  return mayMark ? <LiveSheet key={entry.id} data={data} answer={answer} /> : <FixedSheet data={data} />;
}
