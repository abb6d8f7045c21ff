import { CompareView } from './compare-view';
import { EntryView } from './entry-view';
import { HelpView } from './help-view';
import { HomeView } from './home-view';
import { ListView } from './list-view';
import { QuestionsView } from './questions-view';
import { ReceiptView } from './receipt-view';
import { RecuseView } from './recuse-view';
import { ReviewView } from './review-view';
import type { View } from './view';

/** The view that an address names. */
export function RoomView({ view }: { view: View }) {
  switch (view.name) {
    case 'entry':
      return <EntryView entryId={view.entryId} />;
    case 'compare':
      return <CompareView entryId={view.entryId} />;
    case 'receipt':
      return <ReceiptView entryId={view.entryId} />;
    case 'recuse':
      return <RecuseView entryId={view.entryId} />;
    case 'list':
      return <ListView />;
    case 'review':
      return <ReviewView />;
    case 'questions':
      return <QuestionsView />;
    case 'help':
      return <HelpView />;
    default:
      return <HomeView />;
  }
}
