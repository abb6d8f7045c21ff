import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isRefusal, type Refusal } from '~/domain/refusal';
import { type Call, openCall, refusalHead, sentenceOf } from './call';
import { redirectWith } from './redirects';

/** What a refused button's page shows. */
export type Refused = { sentence: string; back: string };

/**
 * The action of a bare button: one use case, then back to `to` with a message. A refusal answers with its status and a
 * page that says why and leads back (the route's default component is `RefusedPage`). `done` answers where a redirect
 * with the message is not enough: a new session.
 */
export function press<T>(
  work: (call: Call) => Promise<T | Refusal>,
  to: (call: Call, answer?: Exclude<T, Refusal>) => string,
  message: string,
  done: (call: Call, answer: Exclude<T, Refusal>) => Response | Promise<Response> = (call, answer) =>
    redirectWith(to(call, answer), message),
) {
  return async (args: ActionFunctionArgs) => {
    const call = openCall(args);
    const answer = await work(call);
    if (!isRefusal(answer)) return done(call, answer as Exclude<T, Refusal>);
    const refused: Refused = { sentence: sentenceOf(answer, call.t), back: to(call) };
    return json(refused, refusalHead(answer));
  };
}

/**
 * The loader beside `press`: who opens the button's address is led to its page. After a press the framework asks the
 * loader as well, with the headers of the form or from a script; the refusal's page then stays.
 */
export function ledTo(to: (call: Call) => string) {
  return async (args: LoaderFunctionArgs) => {
    const { headers } = args.request;
    const pressed =
      headers.has('Content-Type') || (headers.get('Sec-Fetch-Dest') ?? 'document') !== 'document';
    const page = to(openCall(args));
    return pressed ? null : redirect(page);
  };
}
