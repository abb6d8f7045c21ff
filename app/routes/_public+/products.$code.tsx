import { useLoaderData } from '@remix-run/react';
import { ProductPage } from '~/components/result-list/product-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { load } from '~/http/load';
import { showProduct } from '~/usecases/public/show-product';

export const handle: PageHandle = { title: (data: { product: { product: string } }) => data.product.product };

export const loader = load(({ world, params }) => showProduct(world, { entryCode: params.code }));

export default function Page() {
  return <ProductPage {...useLoaderData<typeof loader>()} />;
}
