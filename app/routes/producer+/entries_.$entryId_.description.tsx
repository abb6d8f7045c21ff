import { useActionData, useLoaderData } from '@remix-run/react';
import { DescriptionPage } from '~/components/entry/description-page';
import { descriptionForm } from '~/forms/entry';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { saveEntry } from '~/usecases/entry/save-entry';
import { showEntry } from '~/usecases/entry/show-entry';

export const handle = { title: 'producer.sections.description' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export const action = submit(
  descriptionForm,
  ({ world, actor, params }, { version, ...sections }) =>
    saveEntry(world, actor, { entryId: params.entryId, version, changes: { sections } }),
  ({ url }) => redirectWith(url.pathname, 'producer.description.saved'),
);

export default function Page() {
  return <DescriptionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
