import { connect } from './connect';
import { at, layOut } from './desk';
import type { Assignment, Panel } from './panel';
import { spread } from './spread';

/**
 * Proposes who scores which entry: own groups only, bars and recusals kept, signed sheets left where they are, every
 * entry with `sheets` sheets (at least the round's minimum) wherever as many jurors may score it, loads as even as
 * these conditions and the jurors' wishes allow, each group's jurors and entries in one connected graph where that is
 * possible. `panelProblems` names what is not. The same panel gives the same proposal.
 */
export function proposePanel(panel: Panel, sheets: number = panel.rules.minimumSheets): Assignment[] {
  const desk = layOut(panel);
  spread(desk, Math.max(sheets, panel.rules.minimumSheets));
  connect(desk);
  return desk.jurors.map(({ code }, juror) => ({
    juror: code,
    entries: [...at(desk.own, juror)].map((entry) => at(desk.entries, entry).code).sort(),
  }));
}
