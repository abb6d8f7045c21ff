import { openAnswer } from '~/http/open-answer';
import { readPhoto } from '~/usecases/public/read-photo';

export const loader = openAnswer(
  ({ world, params, url }) =>
    readPhoto(world, {
      entryCode: params.code,
      position: /^\d{1,2}$/.test(params.photoId) ? Number(params.photoId) : -1,
      size: url.searchParams.get('size') === 'small' ? 'small' : 'large',
    }),
  { type: 'image/webp', seconds: 86_400 },
);
