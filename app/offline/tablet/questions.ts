import type { Act } from '../outbox/acts';
import type { Outbox } from '../outbox/outbox';
import type { AskedQuestion } from './state';

type Question = Extract<Act, { kind: 'question' }>;

/** The questions to the secretariat that were asked here, those not sent yet last. */
export function questionsOf({ acts, answeredActs }: Outbox): AskedQuestion[] {
  const isQuestion = (act: Act): act is Question => act.kind === 'question';
  const answered = answeredActs.flatMap(({ act, refused }) =>
    isQuestion(act) ? [asked(act, true, refused)] : [],
  );
  return [...answered, ...acts.filter(isQuestion).map((act) => asked(act, false, null))];
}

const asked = ({ id, entryId, text }: Question, sent: boolean, refused: string | null): AskedQuestion => ({
  ...{ id, entryId, text, sent, refused },
});
