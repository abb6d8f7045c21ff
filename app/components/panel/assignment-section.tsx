import type { PanelProblem } from '~/domain/panel/problems';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';
import { type Load, LoadTable } from './load-table';
import { ProblemList } from './problem-list';

type Props = {
  assigns: boolean;
  loads: readonly Load[];
  problems: readonly PanelProblem[];
  /** The path of the round's panel. */
  base: string;
  mayAssign: boolean;
};

/** Who carries how much, whether that is enough, and the ways to change it. */
export function AssignmentSection({ assigns, loads, problems, base, mayAssign }: Props) {
  const t = useT();
  const idle = loads.every(({ total }) => total === 0);
  return (
    <Section
      title={t('panel.section.title')}
      lead={t(assigns ? 'panel.section.assigned' : 'panel.section.everybody')}
    >
      {mayAssign && (
        <div className="acts">
          <LinkButton to={`${base}/proposal`}>{t('panel.section.propose')}</LinkButton>
          <LinkButton to={`${base}/assignment`} variant="quiet">
            {t('panel.section.change')}
          </LinkButton>
          {assigns && <Ending action={`${base}/assignment/ending`} />}
        </div>
      )}
      {(!idle || problems.length > 0) && (
        <ProblemList
          problems={problems}
          none={t(assigns ? 'panel.problems.none' : 'panel.problems.noneByGroup')}
        />
      )}
      <LoadTable loads={loads} />
    </Section>
  );
}

function Ending({ action }: { action: string }) {
  const t = useT();
  return (
    <Dialog trigger={t('panel.section.end')} look={{ variant: 'quiet' }} title={t('panel.section.endTitle')}>
      <p>{t('panel.section.endText')}</p>
      <Form action={action}>
        <Button variant="danger">{t('panel.section.end')}</Button>
      </Form>
    </Dialog>
  );
}
