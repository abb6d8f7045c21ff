import { useActionData, useLoaderData } from '@remix-run/react';
import { LetterPage } from '~/components/entry/letter-page';
import { letterForm } from '~/forms/province-check';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { setLetter } from '~/usecases/entry/set-letter';
import { showSummaryList } from '~/usecases/entry/show-summary-list';

export const handle = { title: 'province.letter.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showSummaryList(world, actor, { roundCode: params.code }),
);

export const action = submit(
  letterForm,
  ({ world, actor, params }, letter) => setLetter(world, actor, { ...letter, roundCode: params.code }),
  (_call, { code }) => redirectWith(`/province/rounds/${code}`, 'province.letter.saved'),
);

export default function Page() {
  return <LetterPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
