import { useLoaderData } from '@remix-run/react';
import { ReviewPage } from '~/components/jury/review-page';
import { load } from '~/http/load';
import { listOwnEntries } from '~/usecases/score-sheet/list-own-entries';

export const handle = { title: 'jury.review.title' };

export const loader = load(({ world, actor, params }) =>
  listOwnEntries(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <ReviewPage {...useLoaderData<typeof loader>()} />;
}
