/**
 * The imports that the house allows (docs/architecture.md), as errors. Each folder of app names what it may import; a
 * package that only some may know is named with them.
 */
const packages = '^node_modules/';
const core = '^(node:|[a-z_/]+$)';
const prisma = '^node_modules/(@prisma|\\.prisma)/';
const remix = '^node_modules/@remix-run/';
const lucia = '^node_modules/lucia/';
const zod = '^node_modules/zod/';
const react = '^node_modules/(react|react-dom|react-i18next|recharts|@conform-to)/';

/** One rule: files of `folder` import nothing but what matches `allowed` (and their own folder). */
function only(folder, allowed, from = {}) {
  const own = `^app/${folder}(/|\\.)`;
  return {
    name: `${folder}-imports`,
    severity: 'error',
    from: { path: own, ...from },
    to: { pathNot: [own, ...allowed] },
  };
}

const folder = (...names) => names.map((name) => `^app/${name}(/|\\.)`);

module.exports = {
  forbidden: [
    only('domain', []),
    only('forms', [...folder('domain'), zod]),
    only('i18n', [...folder('domain'), '^node_modules/(i18next|react|react-i18next)/']),
    only('store', [...folder('domain'), prisma, lucia, core]),
    only('gateways', [...folder('domain', 'i18n'), packages, core]),
    only('documents', [...folder('domain', 'i18n'), packages, core]),
    only('usecases', [...folder('domain', 'store', 'gateways', 'documents', 'forms'), core]),
    only('http', [...folder('domain', 'usecases', 'i18n', 'forms'), packages, core]),
    only('components', [...folder('domain', 'forms', 'i18n', 'offline'), packages]),
    only('offline', [...folder('domain', 'forms'), react, '^node_modules/idb/']),
    only('routes', [
      ...folder('http', 'usecases', 'components', 'forms', 'i18n', 'offline', 'domain'),
      remix,
      react,
      zod,
      // A guide is shown as it lies in docs, for its page and its file never to differ.
      '^docs/guides/',
    ]),
    {
      name: 'generated-client-in-store',
      comment: 'Rows become domain values in app/store; nothing else knows Prisma.',
      severity: 'error',
      from: { pathNot: '^app/store/' },
      to: { path: '^app/store/generated/|^node_modules/@prisma/client/' },
    },
    {
      name: 'prisma-tools-in-gateways',
      comment: 'The schema engine and a bare connection serve migrations and the embedded database.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/store/|^app/gateways/(migrations|embedded-database)\\.ts$' },
      to: { path: prisma },
    },
    {
      name: 'lucia-in-session',
      comment: 'Its author ended it: one module and its storage know it.',
      severity: 'error',
      from: { pathNot: '^app/http/session\\.ts$|^app/store/session-adapter\\.ts$' },
      to: { path: lucia },
    },
    {
      name: 'remix-in-link-and-form',
      comment: 'Components stay free of the framework, except the two that wrap it.',
      severity: 'error',
      from: { path: '^app/components/', pathNot: '^app/components/ui/(link|form)\\.tsx$' },
      to: { path: remix },
    },
    {
      name: 'app-imports-app',
      comment: 'Seeds are told by the command line; tests and measurements by themselves.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/cli/' },
      to: { path: '^(seeds|tests|bench)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^app/store/generated/(?!client)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
