/** One sentence a refusal code; the facts that fill the blanks are listed in the Vietnamese file. */
export const refusal = {
  notAllowed: 'Your account may not do this. If your work needs it, please contact the organiser.',
  signInNeeded: 'This needs you to be signed in. Please sign in and do it again.',
  notFound:
    'What you asked for was not found. Its address may have changed; please open it again from the list.',
  changedMeanwhile:
    'Someone else has just changed this. Please open the page again, look at the change, and repeat.',
  formFaults: 'Some fields are not right. Please correct the marked fields and send again.',
  tooManyTries: 'There were too many tries in a row, so we have paused. Please try again in a few minutes.',
  overloaded: 'The system has too many requests. Nothing was recorded; please try again in a few seconds.',
  crossSite:
    'This request did not come from a page of this system, so nothing was done. Please open the page again and repeat it there.',
  account: {
    wrongCredentials:
      'The e-mail address or the password is not right. Please check both and enter them again.',
    emailTaken: 'This e-mail address already has an account. Please sign in, or use another address.',
    passwordCommon:
      'This password is too easy to guess. Please choose another, for example three or four unrelated words.',
    invitationInvalid:
      'This invitation can no longer be used: it has expired, was accepted, or was withdrawn. Please ask for a new one.',
    alreadySeated: 'This person already holds that role and cannot be added again. Please check the list.',
  },
  edition: {
    exists: 'The {{year}} edition of this level is already open. Please use the one in the list.',
  },
  round: {
    codeTaken: 'The round code {{code}} is taken. Please choose another.',
    calendarOrder:
      'The dates are out of order. They must run: registration opens, registration closes, forwarding closes, scoring closes.',
    extensionScope:
      'The end of scoring holds for the whole round, so it cannot be extended for one province. Please choose the whole round.',
    extensionPast: 'The new deadline has passed already. Please choose a moment to come.',
    extensionShortens:
      'The deadline in force is {{deadline}}. An extension only gives time: please choose a later moment.',
    notInPhase: 'The round is in the phase “{{phase}}”, so this cannot be done yet or any more.',
    provinceNotIn:
      'The province {{province}} does not take part in this round. Please choose the round of your region.',
    noProvinces: 'A round needs at least one province. Please choose from the list.',
    provinceInUse:
      '{{province}} has files in this round and cannot be taken out. Please keep it in the list.',
    noEntries:
      'No eligible file has its code yet, so scoring cannot be opened. Please wait for the support team.',
    panelMissing:
      'Product group {{groups}} has eligible files but fewer jurors than the minimum of sheets. Please add jurors.',
    seatInUse: 'This person already has sheets or votes in the round and cannot be taken off the list.',
    assignmentThin:
      '{{count}} products are not assigned to as many jurors as the minimum of sheets. Please complete the assignment.',
    gapsUnreasoned:
      '{{count}} gaps have no reason yet. Please give a reason for each or one for all of them.',
    onePass: 'The rules of this round know one scoring pass only, so there is no second one.',
    secondPassOpen: 'The second scoring pass is already open.',
    secondPassFirst:
      '{{count}} products reach the threshold and go on to the second scoring pass. Please open it before you close the scoring.',
    noneGoesOn:
      'No product reaches the threshold in the first scoring pass yet, so the second one cannot be opened.',
    reopeningsOpen: '{{count}} requests to reopen a sheet are not decided. Please decide them first.',
    missingSheets:
      '{{count}} sheets are not signed. Please wait for them, or give the reason for closing without them.',
    votesMissing: '{{count}} products lack votes. Please vote on the whole list before closing.',
    alreadyPublished: 'The result of this round is published and can no longer be changed.',
    notPublished: 'The result of this round is not published. Please publish it first.',
  },
  panel: {
    pairKept: 'Juror {{juror}} may not score product {{entry}}: {{reason}}. Please untick this cell.',
    pairSigned:
      'Juror {{juror}} has signed the sheet of product {{entry}}, so it stays assigned. Please open the page again to see the new sheet.',
    alreadyReplaced: 'Juror {{juror}} has been replaced already. Please look at the list again.',
    notReplaced:
      'Juror {{juror}} is still scoring. Only the sheets of a juror who has been replaced can be set aside.',
    alreadySetAside: 'The sheets of juror {{juror}} have been set aside by an earlier decision.',
    noSheets: 'Juror {{juror}} has signed no sheet, so there is nothing to set aside.',
  },
  entry: {
    deadlinePassed:
      'Registration closed at {{deadline}}, so the file cannot be submitted. The draft is kept; please contact your province.',
    notOpenYet: 'This round does not take registrations yet. It opens at {{opens}}; the draft is kept.',
    incomplete: 'The file does not meet: {{lacks}}. Please complete it and try again.',
    notEditable:
      'The file is “$t(domain.entryStatus.{{status}})” and cannot be edited. To change it, ask whoever holds it to return it.',
    wrongState:
      'The file is “$t(domain.entryStatus.{{status}})”, so this cannot be done. Please open it again to see the next step.',
    forwardingClosed:
      'Forwarding closed at {{deadline}}. Please contact the organiser if more time is needed.',
    notRecognised:
      'The product has no valid regional recognition, so it cannot enter the national round. Please choose a recognised product.',
    alreadyCarried:
      'This product already has a file in the national round. Please open that file to supplement it.',
    holdsMerged:
      '{{count}} merged files rest on this one, so it cannot be withdrawn. Please contact the support team.',
    paperDates:
      'The days on the envelope do not fit: received by today, postmarked by the day of receipt. Please check them.',
    paperLate:
      'The dossier on paper counts as of {{day}}, after {{closingDay}}, the last day of registration, so it is late. Please contact the organiser if more time is needed.',
    mergeNeedsScoring:
      'By the rules of this round a merged set is scored anew, but scoring is closed, so it can no longer be merged.',
    reasonNeeded: 'This needs a reason, so that the recipient knows what to do. Please write one.',
  },
  bundle: {
    busy: 'Other bundles are being checked. This one was not checked; please send it again in a few seconds.',
    tooHeavy:
      'This bundle needs more time or memory than is allowed here, so the check was stopped. Use the tally command in the source code.',
  },
  quota: {
    provinceFull:
      '{{province}} has forwarded {{forwarded}} files and its quota is {{maximum}}, so no more can be. If needed, please ask the organiser for a document that allows going beyond.',
    groupFull:
      '{{province}} has {{forwarded}} files in group {{group}} and the quota is {{maximum}}, so no more can be taken. If needed, please ask the organiser for a document that allows going beyond.',
    producerFull:
      'The producer {{producer}} has {{forwarded}} forwarded files and the quota is {{maximum}}, so no more can be. If needed, please ask the organiser for a document that allows going beyond.',
    minimumAboveMaximum:
      'The minimum of {{minimum}} is above the maximum of {{maximum}}. Please change one of them.',
    belowForwarded:
      '{{name}} has forwarded {{forwarded}} files, so the maximum cannot be lower. Please set {{forwarded}} or more, or choose to warn only.',
    notNeeded:
      'No quota holds this file back, so nothing needs to be allowed. Please choose a file of the list.',
    overrideExists:
      'This file has been allowed beyond the quota already, or no longer waits. Please open the list again.',
  },
  file: {
    tooLarge: 'The file is too large: at most {{max}} MB. Please choose a smaller one or reduce its size.',
    typeNotAllowed: 'This type of file is not accepted. Please use JPEG, PNG or WebP images, or PDF.',
    typesDisagree:
      'The content does not match the file name. Please save it in the right format and upload it again.',
    unreadable:
      'The file is damaged or unreadable. Please try opening it on your device, then upload another.',
    tooManyPixels:
      'The image is too large: at most {{max}} megapixels. Please reduce it and upload it again.',
    pdfActive:
      'The PDF contains scripts or attached files and is not accepted. Please print it to a plain PDF.',
    pdfEncrypted:
      'The PDF has a password and cannot be read. Please remove the password and upload it again.',
    tooMany: 'Too many files: at most {{max}}. Please remove some before adding others.',
  },
  rubric: {
    sumsWrong:
      'The criteria of group {{criterion}} add up to {{sum, points}}, not to its maximum {{max, points}}. Please make them match.',
    stepWrong:
      'The step of criterion {{criterion}} must be above 0 and divide its maximum. Please correct one of them.',
    expectedWrong: 'What criterion {{criterion}} expects is above its maximum. Please correct it.',
    frozen: 'A sheet of this rubric has been signed, so it can no longer be edited.',
    notApproved:
      'The rubric of product group {{groups}} has not been approved by the head of the jury. Please wait for it.',
    alreadyApproved: 'This rubric has been approved. To change it, please make a new version.',
  },
  reopening: {
    samePerson: 'Whoever asked may not confirm. Please let another person confirm the reopening.',
    ownSheet:
      'A juror may neither ask for nor confirm the reopening of an own sheet. Please let somebody else do it.',
    notSigned: 'This sheet is not signed, so it need not be reopened. The juror can still change it.',
    asked: 'A request to reopen this sheet is waiting already. Please see the list.',
    settled: 'This request has been settled. Please load the list again.',
  },
  question: { answered: 'This question has been answered. Please load the list again to read the answer.' },
  recusal: { undone: 'This recusal has been undone. Please load the list again.' },
  card: {
    invalid:
      'The card can no longer be used: it was used once, has expired or was withdrawn. Please ask the support team for a new one.',
    otherRoles:
      'The account of {{juror}} holds other roles in the system and cannot sign in by card. Please sign in with the password.',
    dayPast: 'This day has passed. Please choose today or a day to come.',
  },
  paper: {
    nothingDue: 'No sheet is due and unsigned, or the round has no such juror.',
    tooMany:
      'There are {{count}} sheets, more than the {{most}} pages of one file. Please print juror by juror.',
    signed:
      'Juror {{juror}} has a signed sheet for this product, so no paper sheet can be typed in. To replace it, please ask for the signed sheet to be reopened.',
    ownSheet: 'A juror may not type in an own paper sheet. Please let somebody else do it.',
  },
  sheet: {
    signed:
      'The sheet is signed and cannot be edited or signed again. If there is an error, please tell the support team.',
    incomplete: 'The sheet still lacks marks for {{missing}} criteria. Please fill them in, then sign.',
    remarksNeeded:
      'Marks lie far from the guidance for {{criteria}}, which needs remarks. Please write them, then sign.',
    conflict:
      '{{count}} marks differ between two devices. Please choose the right one for each criterion, then sign.',
    markInvalid:
      'The mark for criterion {{criterion}} is not right: from 0 to {{max, points}}, in the set steps. Please enter it again.',
    notInPanel: 'This product is not in a group assigned to you. Please choose a product from your list.',
    recused: 'You have recused yourself from this product, so you cannot score it. Please choose another.',
    ownProducer:
      'This round does not let jurors score products of their own producer. Please choose another.',
    notAssigned: 'This product is not assigned to you. Please choose one on your list.',
    notInPass:
      'This product is not scored in the present scoring pass, or this page belongs to a pass that is over. Please open your list again.',
    notTheSame:
      'The sheet on the tablet is not yet the same as on the server, so it cannot be signed. Please wait until all is sent, look again and sign.',
    devicePending:
      'The device “{{device}}” has {{count}} marks of this sheet that it has not sent, since {{since}}. Please open that device to send them, or confirm signing without them.',
    barred: 'This round does not let jurors score products of their own province. Please choose another.',
  },
  device: {
    ended: 'This tablet is no longer in use. Please load the list again.',
    unknown:
      'This device has not been prepared, or its time is over. The marks entered are still on it; please sign in and prepare it again.',
    nameTaken: 'This device has been prepared for somebody else. Please press prepare once more.',
  },
  sync: {
    renewApp:
      'The app on this device is an old one. The marks entered are still on it; please reload the page while online to get the new one.',
    seqReused:
      'The number of an operation was used for another one before. The device numbers anew and goes on; there is nothing you need to do.',
    operationChanged:
      'An operation that was sent before now says something else, so it was not taken. Please ask the secretariat to look at this device.',
    bodyTooLarge: 'What was sent is larger than {{max}} MB. Please send it in parts.',
    outboxForeign:
      'This is no file of unsent marks that a prepared device has written, or it was changed. Please choose the right file.',
  },
  visit: {
    wrongState: 'The visit is in the state “{{state}}”, so this cannot be done. Please open its page again.',
    noTeam: 'Nobody is in the team. Please choose at least one member.',
    leadOutside: 'The leader must be a member of the team. Please choose one of the members.',
    memberBarred: 'Somebody may not belong to this team: {{reason}}. Please untick this person.',
    notInTeam:
      'You do not belong to this team, so you cannot record. If this is a mistake, please tell the support team.',
    alreadyPlanned: 'The producer {{producer}} has a visit already. Please untick it.',
    drawChanged:
      'The producers have just changed, so the draw is no longer the one shown. Please draw again, then confirm.',
    nothingDrawn: 'No producer is kept. Please choose at least one.',
    noEntries: 'This producer has no product to check. Please choose another.',
    dayPast: 'The day of the visit is past. Please choose today or later.',
    incomplete: 'The report cannot be handed in: {{lacks}}. Please complete it first.',
    tooManyPhotos: 'Too many photos: at most {{max}} a visit. Please take some off before adding.',
    operationChanged:
      'The device sent a known record with another content, so it was not taken. Please reload and record it again.',
  },
  council: {
    notMember: 'You are not a council member of this round, so you cannot vote.',
    notOnList:
      'The product is not on the list to vote on: it did not reach the threshold. Please choose one from the list.',
    alreadyVoted: 'You have voted on this product. A member votes once and cannot change the vote.',
    absent: 'You are not recorded as present at the meeting. Please tell the chair before voting.',
  },
  certificate: {
    exists: 'The product already has a certificate of this round. Please open it; to change it, replace it.',
    beforeDecision:
      'The day of issue cannot be before the decision ({{day}}). Please choose that day or a later one.',
    wrongState:
      'The certificate is now “$t(domain.certificate.{{status}})”, so this cannot be done. Please open its page again to see what can.',
    dayAhead:
      'The decision cannot be dated after today ({{day}}). A decision that takes effect later is entered on its day.',
    dayBefore:
      'The decision cannot be dated before the day of issue or before the last decision on this certificate ({{day}}). Please choose that day or a later one.',
    factFixed:
      'The cause “{{cause}}” does not allow this fact to change. Please leave it as it was or choose another cause.',
    nothingCorrected:
      'The new certificate would say the same as the old one. Please correct what must change, or choose “Paper lost or damaged” if it is only printed again.',
  },
};
