import { sheetChanges } from '~/forms/score-sheet';
import { exchange } from '~/http/exchange';
import { load } from '~/http/load';
import { sheetInput } from '~/http/sheet-input';
import { readHeads } from '~/usecases/score-sheet/read-heads';
import { saveMarks } from '~/usecases/score-sheet/save-marks';

/** The marks of a sheet, for the page that saves by itself (app/offline). */
export const loader = load((call) => readHeads(call.world, call.actor, sheetInput(call)));

export const action = exchange(sheetChanges, (call, changes) =>
  saveMarks(call.world, call.actor, { ...sheetInput(call), ...changes }),
);
