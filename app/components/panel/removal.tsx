import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Form } from '../ui/form';

/** Takes somebody off the panel, asked once. */
export function Removal({ name, action }: { name: string; action: string }) {
  const t = useT();
  return (
    <Dialog
      trigger={t('organiser.panel.remove')}
      look={{ variant: 'quiet', size: 'sm' }}
      title={t('organiser.panel.removeTitle', { name })}
    >
      <p>{t('organiser.panel.removeText')}</p>
      <Form action={action}>
        <Button variant="danger">{t('organiser.panel.remove')}</Button>
      </Form>
    </Dialog>
  );
}
