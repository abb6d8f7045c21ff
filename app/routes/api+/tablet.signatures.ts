import { isRefusal } from '~/domain/refusal';
import { signaturesRequest } from '~/forms/tablet';
import { sentenceOf } from '~/http/call';
import { sendByDevice } from '~/http/device-call';
import { signSheets } from '~/usecases/sync/sign-sheets';

/** Sheets to be signed as the tablet shows them; each is answered by itself. */
export const action = sendByDevice(signaturesRequest, async ({ world, device, t }, asked) => {
  const { sheets } = await signSheets(world, device, asked);
  return {
    sheets: sheets.map((one) => (isRefusal(one) ? { ...one, sentence: sentenceOf(one, t) } : one)),
  };
});
