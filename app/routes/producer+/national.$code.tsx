import { useLoaderData } from '@remix-run/react';
import { CarriablePage } from '~/components/entry/carriable-page';
import { load } from '~/http/load';
import { showCarriable } from '~/usecases/entry/show-carriable';

export const handle = { title: 'producer.national.title' };

export const loader = load(({ world, actor, params }) =>
  showCarriable(world, actor, { roundCode: params.code }),
);

export default function Page() {
  return <CarriablePage {...useLoaderData<typeof loader>()} />;
}
