import type { useForm } from '@conform-to/react';

/** What a page with a form got back from its action, as conform takes it. */
export type Answer = Parameters<typeof useForm<Record<string, unknown>>>[0]['lastResult'];
