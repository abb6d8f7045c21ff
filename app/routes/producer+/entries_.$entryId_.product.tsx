import { useActionData, useLoaderData } from '@remix-run/react';
import { ProductPage } from '~/components/entry/product-page';
import { productForm } from '~/forms/entry';
import { load } from '~/http/load';
import { redirectWith } from '~/http/redirects';
import { submit } from '~/http/submit';
import { saveEntry } from '~/usecases/entry/save-entry';
import { showEntry } from '~/usecases/entry/show-entry';

export const handle = { title: 'producer.sections.product' };

export const loader = load(({ world, actor, params }) =>
  showEntry(world, actor, { entryId: params.entryId }),
);

export const action = submit(
  productForm,
  ({ world, actor, params }, { version, ...changes }) =>
    saveEntry(world, actor, { entryId: params.entryId, version, changes }),
  ({ url }) => redirectWith(url.pathname, 'producer.product.saved'),
);

export default function Page() {
  return <ProductPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
