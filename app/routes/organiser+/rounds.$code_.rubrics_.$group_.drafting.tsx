import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { draftRubric } from '~/usecases/rubric/draft-rubric';

const rubrics = ({ params }: Call) => `/organiser/rounds/${params.code}/rubrics`;

export const loader = ledTo(rubrics);

export const action = press(
  ({ world, actor, params }) =>
    draftRubric(world, actor, { roundCode: params.code, group: Number(params.group) }),
  (call, drafted) => (drafted ? `${rubrics(call)}/${call.params.group}` : rubrics(call)),
  'organiser.rubrics.drafted',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
