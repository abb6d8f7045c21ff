import {
  type CheckCode,
  type CheckSource,
  checkCodes,
  type EligibilityCheck,
  type FileFacts,
  type Finding,
} from './check';
import * as paper from './paper-checks';
import * as product from './product-checks';

/**
 * The one eligibility check: the producer reads what is lacking before submitting, the province and the support team
 * read all of it, and the refusals of submitting and accepting rest on it.
 */
type Condition = {
  source: CheckSource;
  check: (file: FileFacts) => Finding;
  /** Which files the condition concerns; all where it is not said. */
  asks?: (file: FileFacts) => boolean;
};

const sets = (file: FileFacts): boolean => file.isSet;
const regional = (file: FileFacts): boolean => file.level === 'REGIONAL';
const national = (file: FileFacts): boolean => file.level === 'NATIONAL';

const conditions: Record<CheckCode, Condition> = {
  facility: { source: 'DECREE', check: product.facility },
  registration: { source: 'FILE_1', check: paper.registration },
  group: { source: 'GROUPS', check: product.group },
  setItems: { source: 'PRODUCT', check: product.setItems, asks: sets },
  setUnity: { source: 'PRODUCT', check: product.setUnity, asks: sets },
  photos: { source: 'FILE_2', check: product.photos },
  market: { source: 'ANNEX_4', check: product.market },
  technique: { source: 'ANNEX_4', check: product.technique },
  decision: { source: 'FILE_4', check: paper.decision, asks: regional },
  certificate: { source: 'FILE_4', check: paper.certificate, asks: regional },
  recognition: { source: 'LEVELS', check: paper.recognition, asks: national },
  papers: { source: 'FILE_3', check: paper.papers },
  repeated: { source: 'CUSTOM', check: product.repeated },
  ownMake: { source: 'PRODUCT', check: product.ownMake },
  series: { source: 'PRODUCT', check: product.series },
  lawful: { source: 'PRODUCT', check: product.lawful },
};

/** Checks a file against every condition that concerns it, in the order of the file. */
export function eligibility(file: FileFacts): EligibilityCheck[] {
  return checkCodes.flatMap((code) => {
    const { source, check, asks } = conditions[code];
    return asks?.(file) === false ? [] : [{ code, source, ...check(file) }];
  });
}

/** The conditions that do not hold: with any of them a file can neither be submitted nor found eligible. */
export function unmet(checks: readonly EligibilityCheck[]): EligibilityCheck[] {
  return checks.filter((check) => check.verdict === 'notMet');
}

/** The conditions that whoever checks the file answers for. */
export function toJudge(checks: readonly EligibilityCheck[]): EligibilityCheck[] {
  return checks.filter((check) => check.verdict === 'toJudge');
}

/** What the producer is told before submitting: what is lacking, and that the product seems to be entered already. */
export function told(checks: readonly EligibilityCheck[]): EligibilityCheck[] {
  return checks.filter(
    ({ code, verdict }) => verdict === 'notMet' || (code === 'repeated' && verdict === 'toJudge'),
  );
}
