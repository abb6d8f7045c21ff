import { useState } from 'react';
import type { SignOutcome } from '~/offline/tablet/state';
import { useRoom } from './room';

/** Signing sheets: under way or not, what became of each, and the devices whose unsent marks would be given up. */
export function useSigning(entryIds: readonly string[]) {
  const { acts } = useRoom();
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly SignOutcome[]>([]);
  const sign = async (despite: readonly string[] = []) => {
    setBusy(true);
    setOutcomes(await acts.sign(entryIds, despite));
    setBusy(false);
  };
  return { outcomes, busy, sign, despite: outcomes.flatMap(devicesIn) };
}

/** The devices that a refusal for unsent marks elsewhere names. */
function devicesIn(outcome: SignOutcome): string[] {
  const { devices } = outcome as { devices?: unknown };
  const named = outcome.code === 'sheet.devicePending' && Array.isArray(devices) ? devices : [];
  return named.filter((one) => typeof one === 'string');
}
