import { useActionData, useLoaderData } from '@remix-run/react';
import { PaperPage } from '~/components/entry/paper-page';
import { paperEntryForm } from '~/forms/entry';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { showPaperStart } from '~/usecases/entry/show-paper-start';
import { startEntry } from '~/usecases/entry/start-entry';

export const handle = { title: 'calendar.paper.title', layout: 'narrow' };

export const loader = load(({ world, actor, params }) =>
  showPaperStart(world, actor, { roundCode: params.code }),
);

const sections = { market: '', technique: '', culture: '', other: '' };

export const action = submit(
  paperEntryForm,
  ({ world, actor, params }, entry) =>
    startEntry(world, actor, { ...entry, sections, roundCode: params.code }),
  ({ params }) => redirectWith(`/province/rounds/${params.code}`, 'calendar.paper.saved'),
);

export default function Page() {
  const answer = useActionData<typeof action>();
  return <PaperPage {...useLoaderData<typeof loader>()} room="province" answer={answer} />;
}
