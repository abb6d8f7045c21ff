import type { PublishedList } from '~/domain/publication';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { useRoundName } from '../public/round-name';
import { RoundPageHeader } from '../round/round-page-header';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { ProductTable } from './product-table';
import { PublicationCounts } from './publication-counts';
import { type PublicationAnswer, PublicationForm } from './publication-form';
import { type Published, PublishedCard } from './published-card';

type Props = {
  round: { code: string; name: string; nameEn: string };
  pages: readonly RoundPage[];
  phase: string;
  published: Published | null;
  list: PublishedList | null;
  undecided: number;
  mayPublish: boolean;
  answer: PublicationAnswer;
};

/** What is to be published, or has been: counts, the list as printed, and the form that publishes it. */
export function PublicationPage(props: Props) {
  const t = useT();
  const { round, pages, phase, published, list, undecided, mayPublish, answer } = props;
  const name = useRoundName()(round);
  return (
    <>
      <RoundPageHeader
        {...{ round, pages }}
        title={t('organiser.round.publication')}
        lead={t('publicPages.publication.lead')}
      />
      {!list && <NotYet code={round.code} phase={phase} />}
      {published && <PublishedCard code={round.code} published={published} />}
      {list && <PublicationCounts counts={list.counts} />}
      {undecided > 0 && (
        <Callout tone="warning">{t('publicPages.publication.undecided', { count: undecided })}</Callout>
      )}
      {list && mayPublish && (
        <Section title={t('publicPages.publication.form')}>
          <PublicationForm round={name} count={list.rows.length} answer={answer} />
        </Section>
      )}
      {list && <ListSection list={list} published={published !== null} />}
    </>
  );
}

function NotYet({ code, phase }: { code: string; phase: string }) {
  const t = useT();
  const text = t('publicPages.publication.notYetText', { phase: t(`domain.phase.${phase}`) });
  return (
    <EmptyState
      icon="clock"
      title={t('publicPages.publication.notYet')}
      text={text}
      act={
        <LinkButton to={`/organiser/rounds/${code}/tally`}>{t('publicPages.publication.toTally')}</LinkButton>
      }
    />
  );
}

function ListSection({ list, published }: { list: PublishedList; published: boolean }) {
  const t = useT();
  const title = t(`publicPages.publication.${published ? 'frozen' : 'preview'}`);
  return (
    <Section title={title}>
      {list.rows.length > 0 ? (
        <ProductTable caption={title} rows={list.rows} scored linked={published} />
      ) : (
        <EmptyState title={t('publicPages.publication.none')} text={t('publicPages.publication.noneText')} />
      )}
    </Section>
  );
}
