import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';

/** Where a code typed from paper is checked. */
export function CheckBox({ titled = true }: { titled?: boolean }) {
  const t = useT();
  return (
    <Card tone="brass" title={titled ? t('publicPages.check.title') : undefined}>
      <Form method="get" action="/v" className="fields">
        <TextField
          label={t('publicPages.check.code')}
          hint={t('publicPages.check.codeHint')}
          name="code"
          required
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
        />
        <Button icon="search" variant={titled ? 'secondary' : 'primary'}>
          {t('publicPages.check.act')}
        </Button>
      </Form>
    </Card>
  );
}
