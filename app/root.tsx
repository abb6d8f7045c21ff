import type { LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useLocation,
  useMatches,
  useNavigation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { FaultPage } from '~/components/shell/fault-page';
import { useNonce } from '~/components/shell/nonce';
import { layoutOf, manifestOf, titleOf } from '~/components/shell/page-handle';
import { Shell } from '~/components/shell/shell';
import { homesOf, navigationOf } from '~/http/navigation';
import { useLocale, useT } from '~/i18n/use-t';
import { tabletPath } from '~/offline/tablet/app-kept';
import styles from '~/styles/app.css?url';

/**
 * The frame of every page: document, header, navigation, footer, the message of the act before, and what is shown in
 * place of a page that fails. Pages say their title and width by `handle` (components/shell/page-handle.ts).
 */
export const links = () => [
  {
    rel: 'preload',
    href: '/fonts/be-vietnam-pro-400.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  },
  {
    rel: 'preload',
    href: '/fonts/be-vietnam-pro-600.woff2',
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icons/apple-touch-icon.png' },
];

/** Within the tablet's page nothing is asked of the server: its addresses differ in what the tablet alone reads. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, ...usual }) => {
  const within = [currentUrl, nextUrl].every(({ pathname }) => pathname === tabletPath);
  return !within && usual.defaultShouldRevalidate;
};

export function loader({ context }: LoaderFunctionArgs) {
  const { actor, theme, flash, requestId } = context;
  const person = actor && { name: actor.name, homes: homesOf(actor) };
  return { theme, flash, person, nav: navigationOf(actor), demo: process.env.DEMO === '1', requestId };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const t = useT();
  const nonce = useNonce();
  const matches = useMatches();
  const { pathname, search } = useLocation();
  const theme = data?.theme ?? 'auto';
  const frame = {
    theme,
    here: pathname + search,
    layout: layoutOf(matches),
    flash: useFreshFlash(data?.flash ?? null),
  };
  useFocusOnArrival(pathname);
  return (
    <html lang={useLocale()} data-theme={theme === 'auto' ? undefined : theme}>
      <Head title={titleOf(matches, t)} manifest={manifestOf(matches)} />
      <body>
        <Underway />
        <Shell {...frame} nav={data?.nav ?? []} person={data?.person ?? null} demo={data?.demo ?? false}>
          {children}
        </Shell>
        <ScrollRestoration nonce={nonce} getKey={placeOf} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function Head({ title, manifest }: { title: string; manifest: string }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#6f2718" />
      <title>{title}</title>
      <Meta />
      <Links />
      <link rel="manifest" href={manifest} />
    </head>
  );
}

export default function App() {
  const data = useRouteLoaderData<typeof loader>('root');
  return <Outlet key={useArrivals(data?.flash ?? null)} />;
}

/** A refusal's answer carries its sentence; a fault only its number, which the log has too. */
export function ErrorBoundary() {
  const error = useRouteError();
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname, search } = useLocation();
  const here = pathname + search;
  if (!isRouteErrorResponse(error)) return <FaultPage status={500} incident={data?.requestId} here={here} />;
  const { sentence, incident } = (error.data ?? {}) as { sentence?: string; incident?: string };
  return <FaultPage {...{ status: error.status, sentence, incident: incident ?? data?.requestId, here }} />;
}

/** A view behind the `#` keeps its own place; the browser names none of them. */
const placeOf = ({ key, pathname, hash }: { key: string; pathname: string; hash: string }) =>
  key === 'default' ? pathname + hash : key;

function Underway() {
  return useNavigation().state === 'idle' ? null : <div className="underway" aria-hidden />;
}

/** The message belongs to the page it arrived with: it is gone on the next one. */
function useFreshFlash<T>(flash: T): T | null {
  const { key } = useLocation();
  const arrival = useRef({ flash, key });
  if (arrival.current.flash !== flash) arrival.current = { flash, key };
  return arrival.current.key === key ? flash : null;
}

/**
 * Counts the messages that have arrived. What a message tells of has been done: its page begins anew, so that a form
 * that leads back to itself keeps neither its faults nor what was typed into it.
 */
function useArrivals(flash: object | null): number {
  const seen = useRef({ flash, count: 0 });
  if (flash && seen.current.flash !== flash) seen.current = { flash, count: seen.current.count + 1 };
  return seen.current.count;
}

/** After a turn to another page without a new document, reading goes on at its beginning. */
function useFocusOnArrival(pathname: string) {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true });
    last.current = pathname;
  }, [pathname]);
}
