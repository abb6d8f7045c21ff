import type { TabletVisits, VisitOperations, VisitOutcomes, VisitPhotoMeta } from '~/forms/visit-sync';
import type { Answer } from '../outbox/answer';

/** The server as the visits of a tablet see it. No call ever throws. */
export type VisitServer = {
  visits(): Promise<Answer<TabletVisits>>;
  sendVisit(body: Omit<VisitOperations, 'protocol'>): Promise<Answer<VisitOutcomes>>;
  sendPhoto(visitId: string, meta: VisitPhotoMeta, bytes: Blob): Promise<Answer<{ id: string }>>;
};
