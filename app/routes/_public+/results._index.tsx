import { useLoaderData } from '@remix-run/react';
import { ResultsIndex } from '~/components/result-list/results-index';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showResultsIndex } from '~/usecases/public/show-results-index';

export const handle: PageHandle = { title: 'publicPages.index.title' };

export const loader = load(({ world }) => showResultsIndex(world));

export default function Page() {
  return <ResultsIndex {...useLoaderData<typeof loader>()} />;
}
