import { type HeadersFunction, json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { type CheckAnswer, CheckPage } from '~/components/bundle-check/check-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { bundleForm } from '~/forms/bundle-check';
import { load } from '~/http/load';
import { sentFile } from '~/http/sent-file';
import { submit } from '~/http/submit';
import { checkBundle } from '~/usecases/open-data/check-bundle';

export const handle: PageHandle = { title: 'bundleCheck.title' };

/** When to come again stands with the refusal. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const loader = load(() => null);

export const action = submit(
  bundleForm,
  async ({ world, context }, { file }) => checkBundle(world, context.actor, (await sentFile(file)).bytes),
  (_, checked) => json({ checked }),
);

export default function Page() {
  return <CheckPage answer={useActionData() as CheckAnswer} />;
}
