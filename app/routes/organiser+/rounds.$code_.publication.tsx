import { useActionData, useLoaderData } from '@remix-run/react';
import { PublicationPage } from '~/components/result-list/publication-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { publicationForm } from '~/forms/publication';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { publishList } from '~/usecases/publication/publish-list';
import { showPublication } from '~/usecases/publication/show-publication';

export const handle: PageHandle = { title: 'organiser.round.publication' };

export const loader = load(({ world, actor, params }) =>
  showPublication(world, actor, { roundCode: params.code }),
);

export const action = submit(
  publicationForm,
  ({ world, actor, params }, { decisionNumber, decisionDate, disclosure }) =>
    publishList(world, actor, { roundCode: params.code, decisionNumber, decisionDate, disclosure }),
  ({ url }, { recognised }) =>
    redirectWith(url.pathname, 'publicPages.publication.done', { count: recognised }),
);

export default function Page() {
  return <PublicationPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
