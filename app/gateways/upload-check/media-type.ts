import { fileTypeFromBuffer } from 'file-type';
import { type Refusal, refuse } from '~/domain/refusal';
import type { Upload } from './check-upload';

/** What a file is: its first bytes decide, and its name and the sender must say the same. */

/** The media types that may be stored. */
export type AllowedType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

const extensions: Record<AllowedType, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

/** Other spellings of the same type that browsers and phones send. */
const spellings: Record<string, AllowedType> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'application/x-pdf': 'application/pdf',
};

function isAllowed(type: string | undefined): type is AllowedType {
  return type !== undefined && type in extensions;
}

function spelt(declared: string): string {
  const type = (declared.split(';')[0] as string).trim().toLowerCase();
  return spellings[type] ?? type;
}

function extensionOf(name: string): string {
  return name.includes('.') ? (name.split('.').at(-1) as string).trim().toLowerCase() : '';
}

/**
 * The media type of an upload. Refuses `file.typeNotAllowed` when the bytes are none of the allowed types (a photo is
 * never a PDF), `file.typesDisagree` when the extension or the declared type says another.
 */
export async function mediaTypeOf(upload: Upload): Promise<AllowedType | Refusal> {
  const { name, bytes, declaredType, purpose } = upload;
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  if (!isAllowed(type)) return refuse('file.typeNotAllowed', { name });
  if (type === 'application/pdf' && purpose === 'photo') return refuse('file.typeNotAllowed', { name });
  const agree = extensions[type].includes(extensionOf(name)) && spelt(declaredType) === type;
  return agree ? type : refuse('file.typesDisagree', { name });
}
