import type { LoaderFunctionArgs } from '@remix-run/node';
import { isRefusal } from '~/domain/refusal';
import { openCall, refusalResponse } from '~/http/call';
import { pdfAnswer } from '~/http/pdf-answer';
import { printBlankSheets } from '~/usecases/paper-sheet/print-blank-sheets';

export const loader = async (args: LoaderFunctionArgs) => {
  const call = openCall(args);
  const { code } = call.params;
  const juror = call.url.searchParams.get('juror') || undefined;
  const answer = await printBlankSheets(call.world, call.actor, { roundCode: code, juror });
  if (isRefusal(answer)) return refusalResponse(answer, call.t);
  return pdfAnswer(answer.bytes, `phieu-cham-trong-${code}${juror ? `-${juror}` : ''}.pdf`);
};
