import type { BundleCriterionGroup, BundleEntry, RoundBundle } from './bundle';
import { checkBallots, readable, type ScoreSources } from './check-ballots';
import { at, type Place, type Report } from './faults';
import { type CouncilFound, readCouncil } from './read-council';
import { checkEntries, readEntries, readJurors, readRecusals } from './read-entries';
import { type RubricFound, readRubrics } from './read-rubrics';
import { readRound, readRules } from './read-rules';
import { readSheets } from './read-sheets';
import { type Fields, type Found, fields, oneOf, type Read, whole } from './reading';

/**
 * Reads the whole of a bundle: section by section in the contract's order, then what holds between sections.
 */
type Sections = ScoreSources & {
  format: string | undefined;
  round: RoundBundle['round'] | undefined;
  rubrics: Map<number, RubricFound> | undefined;
  council: CouncilFound | null | undefined;
};

type Complete = { [K in keyof Sections]: Exclude<Sections[K], undefined> };

const absent: Read<null> = (value) => (value === null ? null : undefined);

function readSections(of: Fields): Sections {
  const format = of.need('format', oneOf('cnnt-round/1'));
  const round = of.need('round', readRound);
  const rules = of.need('rules', readRules);
  const rubrics = of.need('rubrics', readRubrics);
  const jurors = of.need('jurors', readJurors);
  const entries = of.need('entries', readEntries);
  const recusals = of.need('recusals', readRecusals(jurors, entries));
  const sheets = of.need('sheets', readSheets({ passes: rules?.passes, jurors, entries, rubrics }));
  const voted = of.has('council') && of.need('council', absent) !== null;
  const council = voted ? of.need('council', readCouncil(entries)) : null;
  return { format, round, rules, rubrics, jurors, entries, recusals, sheets, council };
}

/** A tie-break by criterion group needs that group in the rubric of every product group that has an entry; an unread one may be it. */
function checkTieBreak({ rules, rubrics, entries }: Sections, place: Place, report: Report): void {
  const groups = new Set(entries?.list.map((entry) => entry?.group));
  const used = [...(rubrics ?? [])].filter(([group]) => groups.has(group)).map(([, rubric]) => rubric);
  for (const [index, name] of (rules?.tieBreak ?? []).entries()) {
    if (!name.startsWith('criterion:')) continue;
    const id = name.slice('criterion:'.length);
    const everywhere = used.every((rubric) => rubric.some((group) => (group?.id ?? id) === id));
    if (!everywhere) report.fault(at(place, index), 'names no criterion group of every rubric in use');
  }
}

function checkBetween(sections: Sections, place: Place, report: Report): void {
  const { entries, rubrics, council } = sections;
  if (entries) checkEntries(entries, rubrics, at(place, 'entries'), report);
  checkTieBreak(sections, at(at(place, 'rules'), 'tieBreak'), report);
  checkBallots(sections, council ?? undefined, at(place, 'council'), report);
}

function soundRubrics(rubrics: Map<number, RubricFound>): RoundBundle['rubrics'] {
  return Object.fromEntries(
    [...rubrics].map(([group, rubric]) => [
      group,
      readable<BundleCriterionGroup>(rubric as Found<BundleCriterionGroup>[]),
    ]),
  );
}

/** The bundle, meant only where no fault was reported: then every element could be read. */
function assembled({ round, rules, council, ...lists }: Complete): RoundBundle | undefined {
  return whole<RoundBundle>({
    round,
    rules: whole(rules),
    rubrics: soundRubrics(lists.rubrics),
    jurors: readable(lists.jurors.list),
    entries: readable<BundleEntry>(lists.entries.list),
    recusals: readable(lists.recusals),
    sheets: lists.sheets.list as RoundBundle['sheets'],
    council: council && whole(council as Found<NonNullable<RoundBundle['council']>>),
  });
}

export const readBundle: Read<RoundBundle> = (value, place, report) =>
  fields((of) => {
    const sections = readSections(of);
    checkBetween(sections, place, report);
    const complete = report.found.length === 0 ? whole<Complete>(sections) : undefined;
    return complete && assembled(complete);
  })(value, place, report);
