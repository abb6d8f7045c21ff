import { type ActionFunctionArgs, type AppLoadContext, redirect } from '@remix-run/node';
import type { Actor } from '~/domain/permission';
import { type Refusal, refusalStatus, refuse } from '~/domain/refusal';
import { formatDateTime, formatDay } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { type Translate, translator } from '~/i18n/translator';
import type { World } from '~/usecases/world';

/** Names in the addresses of our routes; a handler reads only those of its own address. */
export type ParamName =
  | 'code'
  | 'group'
  | 'token'
  | 'editionId'
  | 'invitationId'
  | 'seatId'
  | 'entryId'
  | 'entryCode'
  | 'facilityId'
  | 'certificateId'
  | 'certificateCode'
  | 'photoId'
  | 'paperId'
  | 'fileId'
  | 'version'
  | 'reopeningId'
  | 'questionId'
  | 'recusalId'
  | 'opId'
  | 'deviceId'
  | 'cardId'
  | 'juror'
  | 'visitId'
  | 'personId';

type Params = Record<ParamName, string>;

/** What a handler works with: the world, who asks, and the parts of the request. */
export type Call = {
  world: World;
  /** Who asks. On routes of the public it may be nobody: `context.actor` says. Elsewhere the guard has made sure. */
  actor: Actor;
  context: AppLoadContext;
  request: Request;
  url: URL;
  params: Params;
  locale: Locale;
  t: Translate;
};

const nobody: Actor = { accountId: '', name: '', locale: 'vi', posts: [] };

/** Opens a call once the guard of the route has allowed it; throws the answer otherwise. */
export function openCall({ request, params, context }: ActionFunctionArgs): Call {
  const t = translator(context.locale);
  const url = new URL(request.url);
  const { verdict } = context;
  if (verdict === 'signInNeeded' && request.method === 'GET') throw redirect(signInPath(url));
  if (verdict !== 'allowed') throw refusalResponse(refuse(verdict), t);
  const { world } = context;
  const known = params as Params;
  return {
    world,
    actor: context.actor ?? nobody,
    context,
    request,
    url,
    params: known,
    locale: context.locale,
    t,
  };
}

/** Where to sign in, and the page to come back to. */
export function signInPath(url: URL): string {
  return `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`;
}

/** A refusal as an answer: status from the table, sentence from the catalogue. */
export function refusalResponse(refusal: Refusal, t: Translate): Response {
  const body = JSON.stringify({ refused: refusal.refused, sentence: sentenceOf(refusal, t) });
  const { status, headers } = refusalHead(refusal);
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

/** Status and headers of a refusal: who finds the system busy is told when to come back. */
export function refusalHead({ refused }: Refusal): { status: number; headers: Record<string, string> } {
  const status = refusalStatus(refused);
  return { status, headers: status === 503 ? { 'Retry-After': '5' } : {} };
}

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The texts of keys written `@one @other`, parted by semicolons. */
function keysInWords(keys: string, t: Translate): string {
  const texts = keys.split(' ').map((key) => t(key.slice(1)));
  return texts.join('; ');
}

/** The sentence of a refusal; facts that are keys of the catalogue (`@domain.…`) or instants or days are put into words first. */
export function sentenceOf(refusal: Refusal, t: Translate): string {
  const inWords = (value: string | number) => {
    if (typeof value !== 'string') return value;
    if (value.startsWith('@')) return keysInWords(value, t);
    if (day.test(value)) return formatDay(value);
    return instant.test(value) ? formatDateTime(value) : value;
  };
  const facts = Object.entries(refusal.facts).map(([name, value]) => [name, inWords(value)]);
  return t(`refusal.${refusal.refused}`, Object.fromEntries(facts));
}
