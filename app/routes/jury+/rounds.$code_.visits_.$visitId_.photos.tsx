import { useActionData, useLoaderData } from '@remix-run/react';
import type { PageHandle } from '~/components/shell/page-handle';
import { PhotoPage } from '~/components/visit/photo-page';
import { visitPhotoForm } from '~/forms/visit-photo';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { sentFile } from '~/http/sent-file';
import { submit } from '~/http/submit';
import { visitInput, visitPath } from '~/http/visit-input';
import { showTeamVisit } from '~/usecases/visit/show-visit';
import { addVisitPhoto } from '~/usecases/visit/visit-photos';

export const handle: PageHandle = { title: 'visit.photo.title', layout: 'narrow' };

export const loader = load((call) => showTeamVisit(call.world, call.actor, visitInput(call)));

export const action = submit(
  visitPhotoForm,
  async (call, { file, ...photo }) =>
    addVisitPhoto(call.world, call.actor, { ...visitInput(call), ...photo, file: await sentFile(file) }),
  (call) => redirectWith(visitPath(call), 'visit.photo.done'),
);

export default function Page() {
  return <PhotoPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
