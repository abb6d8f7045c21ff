/** A PDF to save, for its reader alone. */
export function pdfAnswer(bytes: Uint8Array, file: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file.replace(/[^\w.-]/g, '')}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
