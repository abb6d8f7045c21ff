import type { PageHandle } from '~/components/shell/page-handle';
import { JurorRoom } from '~/components/tablet/juror-room';
import { RehearsalRoom } from '~/components/tablet/rehearsal-room';
import { TabletPage } from '~/components/tablet-door/tablet-page';
import { VisitsDoor } from '~/components/visit/visits-door';

export const handle: PageHandle = {
  title: 'tabletDoor.title',
  layout: 'bare',
  manifest: '/tablet.webmanifest',
};

/** There is nothing to load: what a page has data of has a title. */
export const loader = () => ({});

/** What is a juror's lies on the tablet alone: the document is the same for everybody. */
export default function Page() {
  return (
    <TabletPage
      room={(parts) => (
        <VisitsDoor {...parts}>
          <JurorRoom {...parts} />
        </VisitsDoor>
      )}
      rehearsal={<RehearsalRoom />}
    />
  );
}
