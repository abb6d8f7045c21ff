import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json } from '@remix-run/node';
import type { z } from 'zod';
import { isRefusal, type Refusal } from '~/domain/refusal';
import type { Translate } from '~/i18n/translator';
import { type Call, openCall, refusalHead, sentenceOf } from './call';

/** What a page with a form gets back: the answer that conform shows at the fields and at the top. */
export type FormAnswer = SubmissionResult<string[]>;

/**
 * The action of a page with fields: parse by the form's schema, one use case, then where to go. Faults and refusals
 * come back to the page with everything that was typed but passwords, at the field they concern, with status 4xx.
 */
export function submit<S extends z.ZodType, T>(
  schema: S | ((call: Call) => S),
  work: (call: Call, value: z.output<S>) => Promise<T | Refusal>,
  done: (call: Call, answer: Exclude<T, Refusal>) => Response | Promise<Response>,
) {
  return async (args: ActionFunctionArgs) => {
    const call = openCall(args);
    const form = await args.request.formData();
    const submission = parseWithZod(form, { schema: typeof schema === 'function' ? schema(call) : schema });
    const hideFields = [...new Set(form.keys())].filter((name) => /password/i.test(name));
    if (submission.status !== 'success') {
      return json(inWords(submission.reply({ hideFields }), call.t), { status: 422 });
    }
    const answer = await work(call, submission.value as z.output<S>);
    if (!isRefusal(answer)) return done(call, answer as Exclude<T, Refusal>);
    const sentence = [sentenceOf(answer, call.t)];
    const at = answer.field ? { fieldErrors: { [answer.field]: sentence } } : { formErrors: sentence };
    return json(submission.reply({ ...at, hideFields }), refusalHead(answer));
  };
}

/** Schema messages are catalogue keys with facts (`form.tooLong|{"max":200}`); people get sentences. */
function inWords(reply: FormAnswer, t: Translate): FormAnswer {
  const said = (message: string) => {
    const [key, facts] = message.split('|');
    return key?.startsWith('form.') ? t(key, facts ? JSON.parse(facts) : {}) : message;
  };
  const error = Object.entries(reply.error ?? {}).map(([field, messages]) => [
    field,
    messages?.map(said) ?? null,
  ]);
  return { ...reply, error: Object.fromEntries(error) };
}
