import { deflateSync } from 'node:zlib';

/** PDFs written by hand, object by object, so that each test says exactly what is wrong with its file. */

const page = [
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<<>>/Contents 4 0 R>>',
  '<</Length 19>>\nstream\n0 0 100 100 re f 1 \nendstream',
];

function assembled(objects: string[], trailer: string): string {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  return `${text}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
}

/** A one-page PDF; `catalog` adds entries to its catalog, `more` are objects from number 5 on. */
export function craftedPdf(catalog = '', more: string[] = [], trailer = ''): Uint8Array {
  const objects = [`<</Type/Catalog/Pages 2 0 R${catalog}>>`, ...page, ...more];
  return Buffer.from(assembled(objects, trailer), 'latin1');
}

/** A one-page PDF whose object 5 lies in a compressed object stream, known to a cross-reference stream. */
export function packedPdf(hidden: string, catalog = '/OpenAction 5 0 R'): Uint8Array {
  const parts = [`<</Type/Catalog/Pages 2 0 R${catalog}>>`, ...page];
  let text = '%PDF-1.7\n';
  const rows: number[][] = [[0, 0, 255]];
  parts.forEach((object, index) => {
    rows.push([1, text.length, 0]);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  rows.push([2, 6, 0], [1, text.length, 0]);
  const packed = deflateSync(Buffer.from(`5 0 ${hidden}`, 'latin1')).toString('latin1');
  text += `6 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
  const start = text.length;
  rows.push([1, start, 0]);
  const table = Buffer.from(
    rows.flatMap(
      ([kind, value, third]) => [kind, (value as number) >> 8, (value as number) & 255, third] as number[],
    ),
  );
  const entries = `/Type/XRef/Size 8/W[1 2 1]/Root 1 0 R/Length ${table.length}`;
  text += `7 0 obj\n<<${entries}>>\nstream\n${table.toString('latin1')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
