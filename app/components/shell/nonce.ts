import { createContext, useContext } from 'react';

/** The number that lets this answer's own inline scripts run; the browser hides it after loading. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
