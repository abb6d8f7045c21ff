import { localDay } from '~/domain/local-time';
import { claimWords } from '~/domain/visit/checklist';
import { type CheckItem, sides } from '~/domain/visit/record';
import { formatDateTime, formatDay } from '~/i18n/format';
import { dayInWords, word } from '../certificate/words';
import { excerpt } from './excerpt';
import type { DrawnSignature, PrintedPhoto, PrintedPresence, VisitReportSheet } from './report-sheet';

/** The report as a row of parts in reading order, each text in NFC: both file formats write these and nothing else. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'fact'; term: string; text: string }
  | { kind: 'findings'; head: [string, string, string]; rows: [string, string, string][] }
  | { kind: 'signature'; name: string; title: string; note: string; drawn: DrawnSignature | null }
  | { kind: 'photo'; jpeg: Uint8Array; width: number; height: number; text: string };

/** What stands at the head and the foot of the report. */
export type Frame = {
  organiser: string;
  body: string;
  number: string;
  nation: string;
  motto: string;
  placeAndDate: string;
  heading: string;
  subject: string;
  demo: string | null;
  recipients: string[];
  forTeam: string;
  leaderTitle: string;
  leader: string;
  digest: string;
};

const nfc = (text: string) => text.normalize('NFC');

/** Head and foot of a report. */
export function frameOf(sheet: VisitReportSheet): Frame {
  const date = dayInWords(localDay(sheet.reportedAt));
  return {
    organiser: nfc(sheet.organiserName),
    body: word('visit.body'),
    number: word('visit.number', { number: sheet.number }),
    nation: word('nation'),
    motto: word('motto'),
    placeAndDate: word('visit.placeAndDate', { place: sheet.place, date }),
    heading: word('visit.heading'),
    subject: word('visit.subject', { producer: sheet.producer.name }),
    demo: sheet.demo ? word('demo') : null,
    recipients: ['recipients', 'recipientJury', 'recipientCouncil', 'recipientFile'].map((key) =>
      word(`visit.${key}`),
    ),
    forTeam: word('visit.forTeam'),
    leaderTitle: word('visit.leaderTitle'),
    leader: nfc(sheet.team.find(({ lead }) => lead)?.name ?? ''),
    digest: word('visit.digest', { digest: sheet.digest }),
  };
}

/** The parts of a report between head and foot. */
export function partsOf(sheet: VisitReportSheet): Part[] {
  return [
    { kind: 'text', text: word('visit.opening', { round: sheet.roundName }) },
    { kind: 'heading', text: word('visit.general') },
    ...factsOf(sheet),
    { kind: 'heading', text: word('visit.findings') },
    { kind: 'text', text: word('visit.tally', sheet.tally) },
    ...sheet.entries.flatMap(findingsOf),
    { kind: 'heading', text: word('visit.conclusion') },
    ...paragraphs(sheet.conclusion),
    { kind: 'heading', text: word('visit.present') },
    ...sides.flatMap((side) => sheet.presences.filter((one) => one.side === side).map(presenceOf)),
    ...(sheet.unsignedReason ? paragraphs(word('visit.unsigned', { reason: sheet.unsignedReason })) : []),
    { kind: 'heading', text: word('visit.photos') },
    ...(sheet.photos.length > 0 ? sheet.photos.map(photoOf) : paragraphs(word('visit.none'))),
  ];
}

function paragraphs(text: string): Part[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: nfc(line) }));
}

function factsOf({ producer, day, seed, team }: VisitReportSheet): Part[] {
  const names = team.map(({ name, lead }) => (lead ? word('visit.leader', { name }) : name));
  const facts: [string, string][] = [
    ['producer', producer.name],
    ['address', producer.address],
    ['province', producer.province],
    ['representative', producer.representative],
    ...(day ? [['day', formatDay(day)] as [string, string]] : []),
    ['team', names.join('; ')],
    ['chosen', seed ? word('visit.drawn', { seed }) : word('visit.byHand')],
  ];
  return facts.map(([key, text]) => ({ kind: 'fact', term: word(`visit.${key}`), text: nfc(text) }));
}

function findingsOf({ code, name, items }: VisitReportSheet['entries'][number]): Part[] {
  return [
    { kind: 'subheading', text: word('visit.entry', { code, name }) },
    {
      kind: 'findings',
      head: [word('visit.item'), word('visit.finding'), word('visit.remark')],
      rows: items.map(rowOf),
    },
  ];
}

function rowOf({ kind, key, claim, finding, remark }: CheckItem): [string, string, string] {
  const item = word(`visitItem.${kind}`, { key });
  return [
    nfc(`${item}\n${excerpt(claimWords({ kind, claim }, formatDay))}`),
    word(`visitFinding.${finding ?? 'OPEN'}`),
    nfc(remark),
  ];
}

function presenceOf({ side, name, title, signedAt, drawn }: PrintedPresence): Part {
  const at = signedAt ? formatDateTime(signedAt) : '';
  const note = signedAt
    ? word(drawn ? 'visit.signed' : 'visit.signedTyped', { at })
    : word('visit.notSigned');
  const office = [word(`visitSide.${side}`), title].filter(Boolean).join(' – ');
  return { kind: 'signature', name: nfc(name), title: nfc(office), note, drawn };
}

function photoOf(photo: PrintedPhoto, index: number): Part {
  const { jpeg, width, height, caption, takenAt, place } = photo;
  const at = formatDateTime(takenAt);
  const taken = place
    ? word('visit.takenAtPlace', {
        ...{ at, latitude: place.latitude.toFixed(5), longitude: place.longitude.toFixed(5) },
      })
    : word('visit.taken', { at });
  const said = word('visit.photo', {
    number: index + 1,
    caption: caption ? `${caption.replace(/\.$/, '')}.` : '',
  });
  return { kind: 'photo', jpeg, width, height, text: nfc(`${said} ${taken}`).replace(/\s+/g, ' ') };
}
