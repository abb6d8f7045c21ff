import { eventStream } from '~/http/event-stream';
import { load } from '~/http/load';
import { followRound } from '~/usecases/board/follow-round';

export const loader = load(async ({ world, actor, params, request }) => {
  const followed = await followRound(world, actor, { roundCode: params.code });
  return 'refused' in followed ? followed : eventStream(followed.listen, request.signal);
});
