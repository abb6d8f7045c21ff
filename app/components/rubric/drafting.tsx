import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Form } from '../ui/form';

type Props = {
  /** The rubric's page. */
  to: string;
  /** The key of the act: from the model, or a new version. */
  act: string;
  /** The product group, for those who listen to a list of such buttons. */
  of?: string;
};

/** The button that drafts a rubric. */
export function Drafting({ to, act, of }: Props) {
  const t = useT();
  return (
    <Form action={`${to}/drafting`}>
      <Button size="sm">
        {t(act)}
        {of && <span className="sr-only">: {of}</span>}
      </Button>
    </Form>
  );
}
