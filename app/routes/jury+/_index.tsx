import { useLoaderData } from '@remix-run/react';
import { JuryHome } from '~/components/jury/jury-home';
import { load } from '~/http/load';
import { showJury } from '~/usecases/score-sheet/show-jury';

export const handle = { title: 'jury.home.title' };

export const loader = load(({ world, actor }) => showJury(world, actor));

export default function Page() {
  return <JuryHome {...useLoaderData<typeof loader>()} />;
}
