import type { Adapter } from 'lucia';
import { expect, test } from 'vitest';
import { openApi } from '~/forms/open-api';
import { routeAccess } from '~/http/route-access';
import { createSessions } from '~/http/session';

type Described = { paths: Record<string, Record<string, { security: object[] }>> };

const { paths } = openApi('http://localhost') as Described;

/** The address of a route of the interfaces, as the description writes it. */
const addressOf = (routeId: string) =>
  routeId
    .replace(/^routes\/api\+\//, '/api/')
    .replaceAll('[.]', '\n')
    .replaceAll('.', '/')
    .replaceAll('\n', '.')
    .replace(/\/_index$/, '')
    .replaceAll('_/', '/')
    .replace(/\$(\w+)/g, '{$1}');

test('every address of the open interface and of tablets is described, and no other', () => {
  const routes = Object.keys(routeAccess).filter((id) => /^routes\/api\+\/(open\.|tablet)/.test(id));
  expect(Object.keys(paths).sort()).toEqual(routes.map(addressOf).sort());
});

test('an address is described with the credential that its guard asks for', () => {
  for (const [routeId, row] of Object.entries(routeAccess)) {
    const described = Object.values(paths[addressOf(routeId)] ?? {})[0];
    if (!described || !/^routes\/api/.test(routeId)) continue;
    const wanted = { device: ['device'], public: [] }[row as string] ?? ['session'];
    expect(described.security.flatMap(Object.keys), routeId).toEqual(wanted);
  }
});

test('what a device sends is described by the schema that reads it', () => {
  const text = JSON.stringify(paths['/api/tablet/sync']);
  for (const word of ['opId', 'parentOpId', 'settles', 'acknowledged', 'QUARANTINED', 'conflicts']) {
    expect(text).toContain(`"${word}"`);
  }
});

test.each(['http://localhost', 'https://binhchon.example'])(
  'the cookie of a session is named as at %s',
  (origin) => {
    const { components } = openApi(origin) as { components: { securitySchemes: { session: object } } };
    const { cookieName } = createSessions({} as Adapter, origin);
    expect(components.securitySchemes.session).toMatchObject({ in: 'cookie', name: cookieName });
  },
);
