import type { PageHandle } from '~/components/shell/page-handle';
import { JurorRoom } from '~/components/tablet/juror-room';
import { RehearsalRoom } from '~/components/tablet/rehearsal-room';
import { TabletPage } from '~/components/tablet-door/tablet-page';

export const handle: PageHandle = {
  title: 'tabletDoor.title',
  layout: 'bare',
  manifest: '/tablet.webmanifest',
};

/** There is nothing to load: what a page has data of has a title. */
export const loader = () => ({});

/** What is a juror's lies on the tablet alone: the document is the same for everybody. */
export default function Page() {
  return <TabletPage room={(parts) => <JurorRoom {...parts} />} rehearsal={<RehearsalRoom />} />;
}
