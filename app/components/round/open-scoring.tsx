import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';

/** The opening of scoring, asked once; or what it waits for. */
export function OpenScoring({ code, name, waiting }: { code: string; name: string; waiting: string | null }) {
  const t = useT();
  if (waiting) return <Callout title={t('organiser.round.scoring.notReady')}>{waiting}</Callout>;
  const ask = (
    <Dialog
      trigger={t('organiser.round.scoring.open')}
      look={{ variant: 'primary' }}
      title={t('organiser.round.scoring.title', { round: name })}
    >
      <p>{t('organiser.round.scoring.text')}</p>
      <Form action={`/organiser/rounds/${code}/scoring`}>
        <Button variant="primary">{t('organiser.round.scoring.open')}</Button>
      </Form>
    </Dialog>
  );
  return (
    <Callout tone="success" act={ask}>
      {t('organiser.round.scoring.ready')}
    </Callout>
  );
}
