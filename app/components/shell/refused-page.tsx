import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';

/** What the press of a button that was refused leads to: the sentence, and the way back. */
export function RefusedPage({ sentence, back }: { sentence: string; back: string }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('ui.refused.title')} />
      <Callout tone="danger" act={<LinkButton to={back}>{t('ui.refused.back')}</LinkButton>}>
        {sentence}
      </Callout>
    </>
  );
}
