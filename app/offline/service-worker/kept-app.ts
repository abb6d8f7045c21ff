/** What a worker keeps: under which name, which documents of which page, and the files they are made of. */
export type Kept = { name: string; page: string; entry: string; documents: string[]; files: string[] };

/**
 * Keeps everything or nothing. A page or a file that is not what it should be (a captive portal's, half an answer)
 * stops it, and it is tried again with the next visit.
 */
export async function keep({ name, entry, documents, files }: Kept): Promise<void> {
  const cache = await caches.open(name);
  const lacking = await lackingIn(cache, [...documents, ...files]);
  await Promise.all(
    lacking.map(async (path) => {
      const document = documents.includes(path);
      const answer = await fetch(path, { credentials: 'omit', cache: document ? 'no-store' : 'default' });
      await refuseStrange(answer.clone(), document ? entry : null);
      await cache.put(path, answer);
    }),
  );
}

async function lackingIn(cache: Cache, paths: string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => [path, await cache.match(path)] as const));
  return found.filter(([, answer]) => !answer).map(([path]) => path);
}

async function refuseStrange(answer: Response, entry: string | null): Promise<void> {
  const type = answer.headers.get('Content-Type') ?? '';
  const own = entry === null ? !type.includes('html') : (await answer.text()).includes(entry);
  if (!answer.ok || answer.redirected || !own) throw new Error(`${answer.url} is not what was asked for`);
}

/** The name under which the answer to a request is kept; null for what is no business of the worker. */
export function keptPath(request: Request, { page, files }: Kept, origin: string): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return null;
  if (url.pathname === page && request.mode === 'navigate')
    return documentAt(page, url.searchParams.get('lang'));
  return files.includes(url.pathname) ? url.pathname : null;
}

/** The page's document in a language; Vietnamese unless English is asked for. */
export const documentAt = (page: string, lang: string | null): string =>
  lang === 'en' ? `${page}?lang=en` : page;

/** What is kept, at once and without the network; the network only where the browser has lost it. */
export async function answerFrom({ name }: Kept, path: string, request: Request): Promise<Response> {
  const cache = await caches.open(name);
  return (await cache.match(path)) ?? fetch(request);
}
