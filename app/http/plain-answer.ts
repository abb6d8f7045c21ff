import type { Request, Response } from 'express';
import { type RefusalCode, type RefusalFacts, refusalStatus } from '~/domain/refusal';
import { localeOf } from '~/i18n/locale';
import { type Translate, translator } from '~/i18n/translator';
import { readCookie } from './cookies';

/** A refusal in front of the framework: its status and its sentence, as plain text in the person's language. */
export function answerRefusal(
  req: Request,
  res: Response,
  code: RefusalCode,
  facts: RefusalFacts = {},
): void {
  answerPlainly(res, refusalStatus(code), translatorFor(req)(`refusal.${code}`, facts));
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
