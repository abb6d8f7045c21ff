import {
  type FormProps,
  Form as RemixForm,
  unstable_usePrompt,
  useFormAction,
  useLocation,
  useNavigation,
} from '@remix-run/react';
import { PendingContext } from './pending';

type Props = Omit<FormProps, 'style' | 'navigate' | 'fetcherKey'>;

/**
 * A form that works before scripts do (POST unless `method` says otherwise). While it is on its way its buttons show it.
 * Spread `getFormProps(form)` of conform into it. `reloadDocument` sends it past the router, as a plain form.
 */
export function Form({ method = 'post', children, ...rest }: Props) {
  const sending = useSending(rest.action);
  return (
    <PendingContext.Provider value={sending}>
      <RemixForm method={method} {...rest}>
        {children}
      </RemixForm>
    </PendingContext.Provider>
  );
}

/** Whether a submission to this action (of this page, if none is named) is under way. */
function useSending(action?: string): boolean {
  const target = useFormAction(action);
  const { state, formAction } = useNavigation();
  return state !== 'idle' && formAction === target;
}

/** Whether the router is fetching this page anew with another query: its list shows a skeleton meanwhile. */
export function useLoading(): boolean {
  const { pathname } = useLocation();
  const { state, location } = useNavigation();
  return state === 'loading' && location.pathname === pathname;
}

/** Asks before the router turns to another page while `when` holds. What leaves the router is asked by the browser. */
export function useLeaveQuestion(when: boolean, message: string): void {
  unstable_usePrompt({
    when: ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
    message,
  });
}
