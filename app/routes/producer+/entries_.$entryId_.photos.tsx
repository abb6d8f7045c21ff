import { useActionData, useLoaderData } from '@remix-run/react';
import { PhotosPage } from '~/components/entry/photos-page';
import { photoForm } from '~/forms/photo';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sentFile } from '~/http/sent-file';
import { submit } from '~/http/submit';
import { addPhoto } from '~/usecases/entry/add-photo';
import { showEntry } from '~/usecases/entry/show-entry';

export const handle = { title: 'producer.sections.photos' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export const action = submit(
  photoForm,
  async ({ world, actor, params }, { file, caption }) =>
    addPhoto(world, actor, { entryId: params.entryId, caption, file: await sentFile(file) }),
  ({ url }) => redirectWith(url.pathname, 'producer.photos.added'),
);

export default function Page() {
  return <PhotosPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
