/**
 * Refusals: expected answers of "no". A refusal is a value with a code; its sentence is in the catalogue under
 * `refusal.<code>` and its status is here, in the one table. What is thrown instead is a bug.
 */
const statusOf = {
  // anyone
  notAllowed: 403,
  signInNeeded: 401,
  notFound: 404,
  changedMeanwhile: 409,
  formFaults: 422,
  tooManyTries: 429,
  overloaded: 503,
  crossSite: 403,
  // account
  'account.wrongCredentials': 422,
  'account.emailTaken': 409,
  'account.passwordCommon': 422,
  'account.invitationInvalid': 410,
  'account.alreadySeated': 409,
  // edition and round
  'edition.exists': 409,
  'round.codeTaken': 409,
  'round.calendarOrder': 422,
  'round.extensionScope': 422,
  'round.extensionPast': 422,
  'round.extensionShortens': 422,
  'round.notInPhase': 409,
  'round.provinceNotIn': 422,
  'round.noProvinces': 422,
  'round.provinceInUse': 409,
  'round.noEntries': 409,
  'round.panelMissing': 409,
  'round.seatInUse': 409,
  'round.assignmentThin': 409,
  // the jury of a round
  'panel.pairKept': 422,
  'panel.pairSigned': 409,
  'panel.alreadyReplaced': 409,
  'panel.notReplaced': 409,
  'panel.alreadySetAside': 409,
  'panel.noSheets': 409,
  // entry and dossier
  'entry.deadlinePassed': 409,
  'entry.notOpenYet': 409,
  'entry.incomplete': 422,
  'entry.notEditable': 409,
  'entry.wrongState': 409,
  'entry.forwardingClosed': 409,
  'entry.notRecognised': 409,
  'entry.alreadyCarried': 409,
  'entry.holdsMerged': 409,
  'entry.reasonNeeded': 422,
  'entry.paperDates': 422,
  'entry.paperLate': 409,
  'entry.mergeNeedsScoring': 409,
  // quotas
  'quota.provinceFull': 409,
  'quota.groupFull': 409,
  'quota.producerFull': 409,
  'quota.minimumAboveMaximum': 422,
  'quota.belowForwarded': 409,
  'quota.notNeeded': 409,
  'quota.overrideExists': 409,
  // files
  'file.tooLarge': 413,
  'file.typeNotAllowed': 415,
  'file.typesDisagree': 415,
  'file.unreadable': 422,
  'file.tooManyPixels': 422,
  'file.pdfActive': 422,
  'file.pdfEncrypted': 422,
  'file.tooMany': 422,
  // bundles that anyone may send
  'bundle.busy': 503,
  'bundle.tooHeavy': 422,
  // rubric and score sheets
  'rubric.sumsWrong': 422,
  'rubric.stepWrong': 422,
  'rubric.expectedWrong': 422,
  'rubric.frozen': 409,
  'rubric.notApproved': 409,
  'rubric.alreadyApproved': 409,
  'sheet.signed': 409,
  'sheet.incomplete': 422,
  'sheet.remarksNeeded': 422,
  'sheet.conflict': 409,
  'sheet.markInvalid': 422,
  'sheet.notInPanel': 403,
  'sheet.recused': 409,
  'sheet.barred': 403,
  'sheet.ownProducer': 403,
  'sheet.notAssigned': 403,
  'sheet.notInPass': 409,
  'sheet.notTheSame': 409,
  'sheet.devicePending': 409,
  // tablets
  'device.unknown': 401,
  'device.nameTaken': 409,
  'sync.renewApp': 426,
  'sync.seqReused': 409,
  'sync.operationChanged': 409,
  'sync.bodyTooLarge': 413,
  'sync.outboxForeign': 422,
  'reopening.samePerson': 403,
  'reopening.ownSheet': 403,
  'reopening.notSigned': 409,
  'reopening.asked': 409,
  'reopening.settled': 409,
  // the day of scoring
  'question.answered': 409,
  'recusal.undone': 409,
  'device.ended': 409,
  'card.invalid': 410,
  'card.otherRoles': 409,
  'card.dayPast': 422,
  'paper.signed': 409,
  // site visits
  'visit.wrongState': 409,
  'visit.noTeam': 422,
  'visit.leadOutside': 422,
  'visit.memberBarred': 422,
  'visit.notInTeam': 403,
  'visit.alreadyPlanned': 409,
  'visit.drawChanged': 409,
  'visit.nothingDrawn': 422,
  'visit.noEntries': 409,
  'visit.dayPast': 422,
  'visit.incomplete': 422,
  'visit.tooManyPhotos': 422,
  'visit.operationChanged': 409,
  'paper.ownSheet': 403,
  'paper.nothingDue': 409,
  'paper.tooMany': 409,
  // council and publication
  'council.notMember': 403,
  'council.notOnList': 409,
  'council.alreadyVoted': 409,
  'council.absent': 409,
  'round.missingSheets': 409,
  'round.onePass': 409,
  'round.secondPassOpen': 409,
  'round.secondPassFirst': 409,
  'round.noneGoesOn': 409,
  'round.reopeningsOpen': 409,
  'round.gapsUnreasoned': 409,
  'round.votesMissing': 409,
  'round.alreadyPublished': 409,
  'round.notPublished': 409,
  'certificate.exists': 409,
  'certificate.beforeDecision': 422,
  'certificate.wrongState': 409,
  'certificate.dayAhead': 422,
  'certificate.dayBefore': 422,
  'certificate.factFixed': 422,
  'certificate.nothingCorrected': 422,
} as const;

/** A reason known to the catalogue. */
export type RefusalCode = keyof typeof statusOf;

/** What fills the sentence's blanks: a deadline, a count, a name. */
export type RefusalFacts = Record<string, string | number>;

/** An expected "no": `field` names the form field it concerns, if one. */
export type Refusal = { refused: RefusalCode; facts: RefusalFacts; field?: string };

/** Makes a refusal. */
export function refuse(code: RefusalCode, facts: RefusalFacts = {}, field?: string): Refusal {
  return field === undefined ? { refused: code, facts } : { refused: code, facts, field };
}

/** Tells a refusal from any other answer. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** The HTTP status (4xx or 503) that a refusal's code answers with. */
export function refusalStatus(code: RefusalCode): number {
  return statusOf[code];
}

/** All codes, for the test that every one has its sentence. */
export const refusalCodes = Object.keys(statusOf) as RefusalCode[];
