import type { SheetState } from '../score-sheet/shown';

/** What a juror looks for among his entries; empty parts narrow nothing. */
export type Wanted = {
  text: string;
  group: string;
  province: string;
  state: SheetState | '';
  order: 'own' | 'code';
};

export const anything: Wanted = { text: '', group: '', province: '', state: '', order: 'own' };
