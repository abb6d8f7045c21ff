import { useLoaderData } from '@remix-run/react';
import { ProducerHome } from '~/components/entry/producer-home';
import { load } from '~/http/load';
import { showProducerHome } from '~/usecases/entry/show-producer-home';

export const handle = { title: 'producer.home.title' };

export const loader = load(({ world, actor }) => showProducerHome(world, actor));

export default function Page() {
  return <ProducerHome {...useLoaderData<typeof loader>()} />;
}
