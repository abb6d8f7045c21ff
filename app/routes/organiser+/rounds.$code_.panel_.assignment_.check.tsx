import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AssignmentPage } from '~/components/panel/assignment-page';
import type { PageHandle } from '~/components/shell/page-handle';
import { assignmentForm } from '~/forms/panel';
import { load } from '~/http/load';
import { submit } from '~/http/submit';
import { checkAssignment, showAssignment } from '~/usecases/panel/show-assignment';

export const handle: PageHandle = { title: 'panel.check.title' };

export const loader = load(({ world, actor, params }) =>
  showAssignment(world, actor, { roundCode: params.code }),
);

export const action = submit(
  assignmentForm,
  ({ world, actor, params }, { pair: pairs }) =>
    checkAssignment(world, actor, { roundCode: params.code, pairs }),
  (_, checked) => json({ checked }),
);

export default function Page() {
  const present = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && 'checked' in answer) return <AssignmentPage {...answer.checked} checked answer={undefined} />;
  return <AssignmentPage {...present} answer={answer} />;
}
