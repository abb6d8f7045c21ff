import { refuse } from '~/domain/refusal';
import { visitOperations } from '~/forms/visit-sync';
import { sentenceOf } from '~/http/call';
import { readByDevice, sendByDevice } from '~/http/device-call';
import { recordVisit } from '~/usecases/visit/record-visit';
import { showTabletVisits } from '~/usecases/visit/tablet-visits';

/** The site visits of a tablet's juror. */
export const loader = readByDevice(({ world, device }) => showTabletVisits(world, device.actor, device));

/** What was recorded at one of them; each thing that is refused is answered by itself, with its sentence. */
export const action = sendByDevice(visitOperations, async ({ world, device, t }, { visitId, operations }) => {
  const key = { roundCode: device.roundCode, visitId };
  const taken = await recordVisit(world, device.actor, { ...key, operations });
  if ('refused' in taken) return taken;
  const said = taken.outcomes.map((one) =>
    one.refused ? { ...one, sentence: sentenceOf(refuse(one.refused, one.facts), t) } : one,
  );
  return { state: taken.state, outcomes: said };
});
