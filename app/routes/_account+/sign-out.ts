import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { openCall } from '~/http/call';
import { withoutSession } from '~/http/session-answer';

export const loader = () => redirect('/');

export const action = (args: ActionFunctionArgs) => withoutSession(openCall(args), 'account.signedOut');
