import { useState } from 'react';
import type { SignOutcome } from '~/offline/tablet/state';
import { useRoom } from './room';

/** Signing sheets: under way or not, what became of each, and the devices whose unsent marks would be given up. */
export function useSigning(entryIds: readonly string[]) {
  const { acts } = useRoom();
  const [busy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly SignOutcome[]>([]);
  const [given, setGiven] = useState<readonly string[]>([]);
  const sign = async (despite: readonly string[] = []) => {
    setBusy(true);
    setGiven(despite);
    setOutcomes(await acts.sign(entryIds, despite));
    setBusy(false);
  };
  const named = outcomes.flatMap(({ deviceId }) => deviceId ?? []);
  return { outcomes, busy, sign, despite: named.length > 0 ? [...new Set([...given, ...named])] : [] };
}
