import { useLoaderData } from '@remix-run/react';
import { RubricsPage } from '~/components/jury/rubrics-page';
import { load } from '~/http/load';
import { showJuryRubrics } from '~/usecases/rubric/show-jury-rubrics';

export const handle = { title: 'jury.rubrics.title' };

export const loader = load(({ world, actor, params }) =>
  showJuryRubrics(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <RubricsPage {...useLoaderData<typeof loader>()} />;
}
