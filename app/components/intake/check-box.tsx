import type { EligibilityCheck } from '~/domain/eligibility/check';
import { unmet } from '~/domain/eligibility/eligibility';
import { atIntake } from '~/domain/entry';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { CheckList } from '../eligibility/check-list';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Card } from '../ui/card';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';

export type CheckActs = {
  decide: boolean;
  accept: boolean;
  regroup: boolean;
  withdraw: boolean;
  merge: boolean;
  split: boolean;
};

type Props = {
  checks: readonly EligibilityCheck[];
  closingDay: string;
  may: CheckActs;
  /** The address of the round's files. */
  files: string;
  entryId: string;
};

/** The check with what can be concluded from it. */
export function CheckBox({ checks, closingDay, may, files, entryId }: Props) {
  const t = useT();
  const own = `${files}/${entryId}`;
  const lacking = unmet(checks).length;
  const others = may.regroup || may.merge || may.withdraw || may.split;
  return (
    <Card title={t('secretariat.check.eligibility')}>
      <p className="text-sm text-soft">{t('eligibility.closingDay', { day: formatDay(closingDay) })}</p>
      <CheckList
        checks={checks}
        opens={({ id, status }) => (atIntake.includes(status) ? `${files}/${id}` : undefined)}
      />
      {may.decide && (
        <Callout tone={lacking > 0 ? 'warning' : 'success'}>
          {lacking > 0 ? t('secretariat.check.lacking', { count: lacking }) : t('secretariat.check.whole')}
        </Callout>
      )}
      {may.decide && (
        <div className="acts">
          {may.accept && (
            <Form action={`${own}/acceptance`}>
              <Button variant="primary">{t('secretariat.check.accept')}</Button>
            </Form>
          )}
          <LinkButton to={`${own}/supplement`}>{t('secretariat.check.askSupplement')}</LinkButton>
          <LinkButton to={`${own}/rejection`}>{t('secretariat.check.reject')}</LinkButton>
        </div>
      )}
      {!may.decide && <p className="mt-3 text-soft">{t('secretariat.check.noActs')}</p>}
      {others && <OtherActs may={may} own={own} />}
    </Card>
  );
}

function OtherActs({ may, own }: { may: CheckActs; own: string }) {
  const t = useT();
  const acts = [
    may.regroup && { to: `${own}/group`, label: t('secretariat.check.regroup') },
    may.merge && { to: `${own}/merging`, label: t('secretariat.check.merge') },
    may.split && { to: `${own}/splitting`, label: t('calendar.split.title') },
    may.withdraw && { to: `${own}/withdrawal`, label: t('secretariat.check.withdraw') },
  ].filter((act) => act !== false);
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h3>{t('secretariat.check.otherActs')}</h3>
      <div className="acts">
        {acts.map(({ to, label }) => (
          <LinkButton key={to} to={to} variant="quiet">
            {label}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
