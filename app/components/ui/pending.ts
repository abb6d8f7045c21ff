import { createContext, useContext } from 'react';

/** Whether the form around a button is on its way to the server. */
export const PendingContext = createContext(false);

export function usePending(): boolean {
  return useContext(PendingContext);
}
