import { GuidePage } from '~/components/guide/guide-page';
import type { PageHandle } from '~/components/shell/page-handle';
import text from '../../../docs/guides/giam-khao.md?raw';
import sheet from '../../../docs/guides/phieu-cham.png';
import review from '../../../docs/guides/ra-soat.png';
import home from '../../../docs/guides/trang-chinh.png';

export const handle: PageHandle = { title: 'juryTablet.help.guideTitle', layout: 'narrow' };

/** There is nothing to load: what a page has data of has a title. */
export const loader = () => ({});

export default function Page() {
  const pictures = { 'trang-chinh.png': home, 'phieu-cham.png': sheet, 'ra-soat.png': review };
  return <GuidePage text={text} pictures={pictures} />;
}
