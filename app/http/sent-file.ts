/** A file of a form as the use cases take it: what the sender says it is, and its bytes. */
export async function sentFile(
  file: File,
): Promise<{ name: string; declaredType: string; bytes: Uint8Array }> {
  return { name: file.name, declaredType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}
