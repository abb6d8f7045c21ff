import type { ActionFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type Call, openCall } from './call';
import { redirectWith } from './redirects';

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

/** The action of a form that makes a PDF: the file, or back to the form's page with the sentence of the refusal. */
export function pdfAction<S extends z.ZodType>(
  schema: S,
  work: (call: Call, value: z.output<S>) => Promise<{ bytes: Uint8Array } | Refusal>,
  to: { file: (call: Call) => string; back: (call: Call) => string },
) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const call = openCall(args);
    const typed = schema.safeParse(Object.fromEntries(await args.request.formData()));
    const answer = typed.success ? await work(call, typed.data) : refuse('formFaults');
    if (!isRefusal(answer)) return pdfAnswer(answer.bytes, to.file(call));
    return redirectWith(to.back(call), `refusal.${answer.refused}`, answer.facts, 'warning');
  };
}
