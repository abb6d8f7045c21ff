import { redirect } from '@remix-run/node';
import { flashCookie } from './flash';

/** Paths of our own that a sign-in, a language or a theme switch may lead back to. */
const allowed = [
  /^\/$/,
  /^\/(?:producer|province|secretariat|jury|council|organiser|auditor|account|results|products|v|open|about|invitation|sign-in|sign-up)(?:\/[\w.~%-]+)*\/?(?:\?[\w=&%.+~:*-]*)?$/,
];

/** A target from outside, if it is a page of ours; otherwise the home page. */
export function safeTarget(to: FormDataEntryValue | string | null | undefined): string {
  return typeof to === 'string' && !to.includes('..') && allowed.some((page) => page.test(to)) ? to : '/';
}

/** Leads to one of our pages with a message that it shows once. */
export function redirectWith(
  to: string,
  key: string,
  facts: Record<string, string | number> = {},
  tone: 'success' | 'warning' = 'success',
): Response {
  return redirect(to, { headers: { 'Set-Cookie': flashCookie({ key, facts, tone }) } });
}
