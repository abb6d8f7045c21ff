import { useActionData, useLoaderData } from '@remix-run/react';
import { PapersPage } from '~/components/entry/papers-page';
import { paperForm } from '~/forms/paper';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sentFile } from '~/http/sent-file';
import { submit } from '~/http/submit';
import { addPaper } from '~/usecases/entry/add-paper';
import { showEntry } from '~/usecases/entry/show-entry';

export const handle = { title: 'producer.sections.papers' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export const action = submit(
  paperForm,
  async ({ world, actor, params }, { file, ...paper }) =>
    addPaper(world, actor, {
      ...paper,
      entryId: params.entryId,
      file: file && (await sentFile(file)),
    }),
  ({ url }) => redirectWith(url.pathname, 'producer.papers.added'),
);

export default function Page() {
  return <PapersPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
