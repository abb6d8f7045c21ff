import type { CheckItem, Side } from '~/domain/visit/record';
import type { Tally } from '~/domain/visit/report';

/** A drawn signature: its path in a box of 600 by 200 units, and the same as a PNG for formats that draw no paths. */
export type DrawnSignature = { path: string; png: Uint8Array };

/** Somebody who was there, as the report prints it; `signedAt` is an instant, null where nobody signed. */
export type PrintedPresence = {
  side: Side;
  name: string;
  title: string;
  signedAt: string | null;
  drawn: DrawnSignature | null;
};

/** A photo as a JPEG, with its size in pixels. */
export type PrintedPhoto = {
  jpeg: Uint8Array;
  width: number;
  height: number;
  caption: string;
  takenAt: string;
  place: { latitude: number; longitude: number } | null;
};

/** What the report of a site visit says: the one source of its PDF and its .docx. */
export type VisitReportSheet = {
  number: string;
  /** Cơ quan tổ chức, above the support team that issues the report. */
  organiserName: string;
  place: string;
  reportedAt: string;
  demo: boolean;
  roundName: string;
  producer: { name: string; address: string; province: string; representative: string };
  /** YYYY-MM-DD, or null where no day was set. */
  day: string | null;
  seed: string | null;
  team: readonly { name: string; lead: boolean }[];
  entries: readonly { code: string; name: string; items: readonly CheckItem[] }[];
  tally: Tally;
  conclusion: string;
  unsignedReason: string;
  presences: readonly PrintedPresence[];
  photos: readonly PrintedPhoto[];
  digest: string;
};
