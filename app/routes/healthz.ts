import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { showHealth } from '~/usecases/health/show-health';

/** For whoever watches over the product: 200 while everything works, 503 with the failing part otherwise. */
export async function loader({ context }: LoaderFunctionArgs) {
  const health = await showHealth(context.world);
  return json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
