import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { type Call, openCall } from './call';
import { writeCookie } from './cookies';
import { safeTarget } from './redirects';

/**
 * The action of a switch (language, theme): one of a few words is kept in a cookie for a year, and the person comes
 * back to the page. A word that is none of them changes nothing.
 */
export function choose(
  cookie: string,
  field: string,
  words: readonly string[],
  also: (call: Call, word: string) => Promise<unknown> = async () => undefined,
) {
  return async (args: ActionFunctionArgs) => {
    const call = openCall(args);
    const form = await args.request.formData();
    const to = safeTarget(form.get('to'));
    const word = form.get(field);
    if (typeof word !== 'string' || !words.includes(word)) return redirect(to);
    await also(call, word);
    return redirect(to, { headers: { 'Set-Cookie': writeCookie(cookie, word) } });
  };
}
