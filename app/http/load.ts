import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { type Call, openCall, refusalResponse } from './call';

/** A page's loader: the guard, then one use case; a refusal becomes the error page of its status. */
export function load<T>(work: (call: Call) => Promise<T | Refusal> | T | Refusal) {
  return async (args: LoaderFunctionArgs): Promise<Exclude<T, Refusal>> => {
    const call = openCall(args);
    const answer = await work(call);
    if (isRefusal(answer)) throw refusalResponse(answer, call.t);
    return answer as Exclude<T, Refusal>;
  };
}
