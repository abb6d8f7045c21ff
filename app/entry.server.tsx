import type {
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  HandleErrorFunction,
} from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { NonceContext } from './components/shell/nonce';
import { serverI18n } from './i18n/translator';

/** Renders a page in one piece: no loader here defers, so there is nothing to stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const page = renderToString(
    <NonceContext.Provider value={context.nonce}>
      <I18nextProvider i18n={serverI18n(context.locale)}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </I18nextProvider>
    </NonceContext.Provider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/** A fault met while the browser fetches data answers with its number in place of the error. */
export const handleDataRequest: HandleDataRequestFunction = (response, { context }) => {
  if (!response.headers.has('X-Remix-Error')) return response;
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'X-Remix-Catch': 'yes' };
  return new Response(JSON.stringify({ incident: context.requestId }), { status: 500, headers });
};

/** What was thrown is a bug: it goes to the log once, under the number that the page shows. A missing page is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  const expected = isRouteErrorResponse(error) && error.status < 500;
  if (expected || request.signal.aborted) return;
  const { pathname } = new URL(request.url);
  const stack = error instanceof Error ? error.stack : String(error);
  console.error(
    JSON.stringify({ level: 'error', incident: context.requestId, method: request.method, pathname, stack }),
  );
};
