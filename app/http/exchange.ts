import { type ActionFunctionArgs, json } from '@remix-run/node';
import type { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '~/domain/refusal';
import { type Call, openCall, refusalResponse } from './call';

/**
 * The action of an address that a page's own scripts talk to: JSON by a schema, one use case, its answer as JSON. A body
 * that is none of it is `formFaults`; refusals answer with their status, code and sentence.
 */
export function exchange<S extends z.ZodType, T>(
  schema: S,
  work: (call: Call, value: z.output<S>) => Promise<T | Refusal>,
) {
  return async (args: ActionFunctionArgs): Promise<Response> => {
    const call = openCall(args);
    const parsed = schema.safeParse(await args.request.json().catch(() => undefined));
    const answer = parsed.success ? await work(call, parsed.data) : refuse('formFaults');
    return isRefusal(answer) ? refusalResponse(answer, call.t) : json(answer);
  };
}
