import type { Request, Response } from 'express';
import { type RefusalCode, type RefusalFacts, refusalStatus } from '~/domain/refusal';
import { localeOf } from '~/i18n/locale';
import { type Translate, translator } from '~/i18n/translator';
import { readCookie } from './cookies';

/**
 * A refusal in front of the framework: its status and its sentence in the person's language, as plain text; to callers of
 * the api as the JSON that its other refusals are.
 */
export function answerRefusal(
  req: Request,
  res: Response,
  code: RefusalCode,
  facts: RefusalFacts = {},
): void {
  const sentence = translatorFor(req)(`refusal.${code}`, facts);
  if (req.originalUrl.startsWith('/api/')) res.status(refusalStatus(code)).json({ refused: code, sentence });
  else answerPlainly(res, refusalStatus(code), sentence);
}

/** A fault: the sentence and the number under which it was logged. */
export function answerFault(req: Request, res: Response, incident: string): void {
  const t = translatorFor(req);
  answerPlainly(res, 500, `${t('ui.error.fault.text')}\n${t('ui.error.incident', { incident })}`);
}

function answerPlainly(res: Response, status: number, text: string): void {
  res.status(status).type('text/plain; charset=utf-8').send(`${text}\n`);
}

function translatorFor(req: Request): Translate {
  return translator(localeOf(readCookie(req.get('Cookie'), 'language')));
}
