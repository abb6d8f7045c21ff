import { useLoaderData } from '@remix-run/react';
import { CouncilHome } from '~/components/council/council-home';
import { load } from '~/http/load';
import { showCouncil } from '~/usecases/council/show-council';

export const loader = load((call) => showCouncil(call.world, call.actor));

export default function Page() {
  return <CouncilHome {...useLoaderData<typeof loader>()} />;
}
