import type { EligibilityCheck } from '~/domain/eligibility/check';
import { told, unmet } from '~/domain/eligibility/eligibility';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { LackList } from '../eligibility/lack-list';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { StatusBadge } from '../ui/status-badge';
import type { ShownEntry, ShownRound } from './shown';

type Props = {
  entry: ShownEntry;
  round: ShownRound;
  checks: readonly EligibilityCheck[];
  can: { submit: boolean };
};

/** By when an entry is to be sent, in words. */
function deadlineKey({ status }: ShownEntry): 'registrationClosesAt' | 'forwardingClosesAt' | null {
  if (status === 'SUPPLEMENT') return null;
  return status === 'DRAFT' ? 'registrationClosesAt' : 'forwardingClosesAt';
}

/** The check before sending: what is lacking with the way there, the deadline, and the act. */
export function SubmitCard({ entry, round, checks, can }: Props) {
  const t = useT();
  const key = deadlineKey(entry);
  const deadline = key && formatDateTime(round.calendar[key]);
  const lacking = unmet(checks).length;
  const said = told(checks);
  const onPaper =
    key !== null && entry.paper !== null && Date.parse(round.now) >= Date.parse(round.calendar[key]);
  const until = deadline ? t('producer.entry.deadline', { deadline }) : t('producer.entry.supplementNow');
  return (
    <Card
      title={t('producer.entry.checklist')}
      foot={lacking === 0 && can.submit && <Submit entry={entry} />}
    >
      <div className="grid gap-3">
        {lacking === 0 ? (
          <p>
            <StatusBadge tone="success" label={t('producer.entry.complete')} />
          </p>
        ) : (
          <p>{t('producer.entry.lacking', { count: lacking })}</p>
        )}
        {said.length > 0 && <LackList checks={said} own={`/producer/entries/${entry.id}`} />}
        {can.submit ? (
          <p className="font-semibold">{onPaper ? t('calendar.paper.open') : until}</p>
        ) : (
          <p>{t('producer.entry.closed')}</p>
        )}
      </div>
    </Card>
  );
}

function Submit({ entry }: { entry: ShownEntry }) {
  const t = useT();
  const again = entry.status === 'SUPPLEMENT';
  const act = t(again ? 'producer.entry.resubmit' : 'producer.entry.submit');
  return (
    <Dialog
      trigger={act}
      look={{ variant: 'primary', wide: true }}
      title={t(again ? 'producer.entry.resubmitTitle' : 'producer.entry.submitTitle')}
    >
      <Form action={`/producer/entries/${entry.id}/submission`} className="fields">
        <p>{t('producer.entry.submitText', { name: entry.name })}</p>
        <Button variant="primary">{act}</Button>
      </Form>
    </Dialog>
  );
}
