import { lazy, Suspense } from 'react';
import type { PageHandle } from '~/components/shell/page-handle';
import { type InRoom, TabletPage } from '~/components/tablet-door/tablet-page';

export const handle: PageHandle = {
  title: 'tabletDoor.title',
  layout: 'bare',
  manifest: '/tablet.webmanifest',
};

/** The rooms behind the door come when they are entered; the service worker keeps them like the page. */
const JurorRoom = lazy(async () => ({
  default: (await import('~/components/tablet/juror-room')).JurorRoom,
}));
const VisitsDoor = lazy(async () => ({
  default: (await import('~/components/visit/visits-door')).VisitsDoor,
}));
const RehearsalRoom = lazy(async () => ({
  default: (await import('~/components/tablet/rehearsal-room')).RehearsalRoom,
}));

/** There is nothing to load: what a page has data of has a title. */
export const loader = () => ({});

/** An address of this page never needs the server, whatever has changed in it. */
export const shouldRevalidate = () => false;

/** What is a juror's lies on the tablet alone: the document is the same for everybody. */
export default function Page() {
  const room = (parts: InRoom) => (
    <Suspense fallback={null}>
      <VisitsDoor {...parts}>
        <JurorRoom {...parts} />
      </VisitsDoor>
    </Suspense>
  );
  const rehearsal = (
    <Suspense fallback={null}>
      <RehearsalRoom />
    </Suspense>
  );
  return <TabletPage room={room} rehearsal={rehearsal} />;
}
