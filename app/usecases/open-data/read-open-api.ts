import { openApi } from '~/forms/open-api';
import type { World } from '../world';
import { type OpenText, openText } from './open-text';

/** The description of the interfaces under /api, made once a process. */
export function readOpenApi({ memo, origin }: World): Promise<OpenText> {
  return memo.get('open api', origin, async () => openText(`${JSON.stringify(openApi(origin), null, 1)}\n`));
}
