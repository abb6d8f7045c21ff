import { PDF } from '@libpdf/core';
import { type Refusal, refuse } from '~/domain/refusal';
import { pdfNames } from './pdf-names';

/**
 * A PDF that only shows. It is stored as it came, since papers may bear digital signatures; so whatever could act,
 * carry another file or hide its content keeps it out.
 */

/** Names of actions, forms and attachments that a paper has no use for. */
const active = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'EF',
  'FileAttachment',
  'GoToE',
  'SubmitForm',
  'ImportData',
  'RichMedia',
  'Rendition',
  'XFA',
]);

/** Whether the file ends as one: nothing but blanks after the last end mark. */
function tail(bytes: Uint8Array): 'whole' | 'cut' | 'more' {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = end.lastIndexOf('%%EOF');
  if (mark < 0) return 'cut';
  return /^[\0\t\n\f\r ]*$/.test(end.toString('latin1', mark + 5)) ? 'whole' : 'more';
}

/** What is wrong with a whole file. The scan goes first: it bounds what the reader after it will unpack. */
async function fault(
  bytes: Uint8Array,
): Promise<'file.pdfEncrypted' | 'file.pdfActive' | 'file.unreadable' | null> {
  const names = pdfNames(bytes);
  if (names.has('Encrypt')) return 'file.pdfEncrypted';
  for (const name of names) if (active.has(name)) return 'file.pdfActive';
  const pdf = await PDF.load(bytes);
  return pdf.getPageCount() === 0 ? 'file.unreadable' : null;
}

/**
 * The PDF as it came. Refuses `file.pdfEncrypted`, `file.pdfActive` (scripts, launch and submit actions, embedded files,
 * XFA forms), `file.unreadable` (cut short, broken, without pages) and `file.typesDisagree` where something follows its
 * end.
 */
export async function checkedPdf(name: string, bytes: Uint8Array): Promise<{ bytes: Uint8Array } | Refusal> {
  const end = tail(bytes);
  if (end === 'cut') return refuse('file.unreadable', { name });
  if (end === 'more') return refuse('file.typesDisagree', { name });
  try {
    const found = await fault(bytes);
    return found ? refuse(found, { name }) : { bytes };
  } catch {
    return refuse('file.unreadable', { name });
  }
}
