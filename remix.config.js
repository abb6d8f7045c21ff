import { flatRoutes } from 'remix-flat-routes';

/**
 * The options of the Remix plugin; vite.config.ts imports them.
 * Single fetch and lazy route discovery stay off: the framework is at its end of life and both carry
 * advisories without a fix (docs/decisions/001-framework-at-end-of-life.md).
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/*'],
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
  routes: async (defineRoutes) => flatRoutes('routes', defineRoutes, { ignoredRouteFiles: ['**/.*'] }),
};
