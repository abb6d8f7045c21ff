import type { ReactNode } from 'react';
import type { Phase } from '~/domain/round';
import type { RoundPage } from '~/domain/round-pages';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { FixedNote } from './fixed-note';

/** What every page of a setting knows besides the setting itself. */
export type SettingProps = {
  pages: readonly RoundPage[];
  phase: Phase;
  /** The settings that this reader may change now. */
  settable: readonly string[];
  mayManage: boolean;
};

type Props = Pick<SettingProps, 'phase' | 'mayManage'> & { id: string; open: boolean; children: ReactNode };

/** The form of one setting of a round: only to be read once it is fixed, and by those who do not run the round. */
export function SettingForm({ id, open, phase, mayManage, children }: Props) {
  const t = useT();
  return (
    <>
      {mayManage && !open && <FixedNote phase={phase} />}
      <Form id={id} noValidate className="fields">
        <fieldset className="fields" disabled={!open}>
          {children}
        </fieldset>
        {open && (
          <div>
            <Button variant="primary">{t('organiser.round.save')}</Button>
          </div>
        )}
      </Form>
    </>
  );
}
