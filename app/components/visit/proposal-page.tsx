import { useForm } from '@conform-to/react';
import type { SampleRule } from '~/domain/visit/sample';
import { useT } from '~/i18n/use-t';
import type { Answer } from '../account/answer';
import { useRoundName } from '../round/round-name';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { Form } from '../ui/form';
import { FormErrors } from '../ui/form-errors';
import { LinkButton } from '../ui/link';
import { NumberField } from '../ui/number-field';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { type DrawnProvince, DrawnTable } from './drawn-table';
import { plannedPath, type ShownRound } from './shown';

type Props = {
  round: ShownRound;
  passes: 1 | 2;
  seed: string;
  rule: SampleRule;
  drawn: number;
  provinces: readonly DrawnProvince[];
  mayPlan: boolean;
  answer: Answer;
};

/** A proposed sample of producers to visit: the rule and the seed, then the producers drawn in each province. */
export function ProposalPage(props: Props) {
  const { round, passes, seed, rule, drawn, provinces, mayPlan } = props;
  const t = useT();
  const path = plannedPath(round.code);
  const percent = percentOf(rule);
  return (
    <>
      <PageHeader
        title={t('visit.proposal.title')}
        lead={t('visit.proposal.lead')}
        crumbs={[
          { to: `/secretariat/rounds/${round.code}`, label: useRoundName(round) },
          { to: path, label: t('visit.title') },
        ]}
        acts={
          <LinkButton to={`${path}/proposal?atLeast=${rule.atLeast}&percent=${percent}`} variant="quiet">
            {t('visit.proposal.another')}
          </LinkButton>
        }
      />
      {passes === 2 && <Callout>{t('visit.proposal.leadSecond')}</Callout>}
      {!mayPlan && <Callout>{t('visit.list.closed')}</Callout>}
      <Rule rule={rule} seed={seed} />
      {drawn === 0 ? (
        <EmptyState icon="map" title={t('visit.proposal.emptyTitle')} text={t('visit.proposal.emptyText')} />
      ) : (
        <Drawn {...props} provinces={provinces} />
      )}
    </>
  );
}

const percentOf = ({ share }: SampleRule) => Number(share?.split('/')[0] ?? 0);

function Rule({ rule, seed }: { rule: SampleRule; seed: string }) {
  const t = useT();
  return (
    <Form method="get" className="fields">
      <input type="hidden" name="seed" value={seed} />
      <div className="field-pairs">
        <NumberField
          label={t('visit.proposal.atLeast')}
          name="atLeast"
          defaultValue={String(rule.atLeast)}
          whole
        />
        <NumberField
          label={t('visit.proposal.percent')}
          hint={t('visit.proposal.percentHint')}
          name="percent"
          defaultValue={String(percentOf(rule))}
          whole
        />
      </div>
      <div>
        <Button>{t('visit.proposal.again')}</Button>
      </div>
    </Form>
  );
}

function Drawn({ seed, rule, drawn, provinces, mayPlan, answer }: Props) {
  const t = useT();
  const [form] = useForm({ lastResult: answer as never });
  return (
    <Section title={t('visit.proposal.seed', { seed })} lead={t('visit.proposal.drawn', { count: drawn })}>
      <Form key={`${seed} ${rule.atLeast} ${rule.share}`} id={form.id} noValidate className="fields">
        <FormErrors form={form.errors} />
        <input type="hidden" name="seed" value={seed} />
        <input type="hidden" name="atLeast" value={rule.atLeast} />
        <input type="hidden" name="percent" value={percentOf(rule)} />
        {provinces
          .filter((province) => province.drawn.length > 0)
          .map((province) => (
            <DrawnTable key={province.code} province={province} />
          ))}
        {mayPlan && (
          <div className="form-foot">
            <Button variant="primary">{t('visit.proposal.confirm')}</Button>
          </div>
        )}
      </Form>
    </Section>
  );
}
