import { useLoaderData, useRevalidator } from '@remix-run/react';
import { BoardPage } from '~/components/board/board-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { useLive } from '~/offline/use-live';
import { showBoard } from '~/usecases/board/show-board';

export const handle: PageHandle = { title: 'board.title', layout: 'wide' };

export const loader = load(({ world, actor, params }) => showBoard(world, actor, { roundCode: params.code }));

export default function Page() {
  const board = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const live = useLive(`/secretariat/rounds/${board.round.code}/board/events`, revalidate);
  return <BoardPage {...board} live={live} />;
}
