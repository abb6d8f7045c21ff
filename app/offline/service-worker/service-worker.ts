import { answerFrom, type Kept, keep, keptPath } from './kept-app';

/**
 * The service worker of the tablet's page. It keeps the page and what the page is made of, and answers for those alone;
 * everything else, and all that is a juror's, passes it by. The build writes in what is kept (app/cli/build-worker.ts).
 */
declare const __KEPT__: Kept;

const worker = self as unknown as ServiceWorkerGlobalScope;
const kept = __KEPT__;

worker.addEventListener('install', (event) => event.waitUntil(keep(kept)));

worker.addEventListener('activate', (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== kept.name).map((name) => caches.delete(name)));
    await worker.clients.claim();
  };
  event.waitUntil(old());
});

/** A newer worker waits until the page says so: no sheet changes its app while it is written. */
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const path = keptPath(event.request, kept, worker.location.origin);
  if (path !== null) event.respondWith(answerFrom(kept, path, event.request));
});
