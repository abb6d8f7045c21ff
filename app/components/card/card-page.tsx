import { useT } from '~/i18n/use-t';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { PageHeader } from '../ui/page-header';

type Props = { name: string; juror: string; round: { name: string; nameEn: string } };

/** What the address of a card opens: whose it is, and the button that uses it up. */
export function CardPage({ name, juror, round }: Props) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('juryDay.cards.pageTitle')}
        lead={t('juryDay.cards.welcome', { juror, round: useRoundName(round) })}
      />
      <p>{t('juryDay.cards.once')}</p>
      <Form className="fields">
        <Button variant="primary" size="lg" wide>
          {t('juryDay.cards.continue', { name })}
        </Button>
      </Form>
    </>
  );
}
