import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { ProductGroup } from '~/domain/round';
import type { Call } from '~/http/call';
import { numberOf } from '~/http/number-of';
import { ledTo, press, type Refused } from '~/http/press';
import { approveRubric } from '~/usecases/rubric/approve-rubric';

const rubrics = ({ params }: Call) => `/jury/rounds/${params.code}/rubrics`;

export const loader = ledTo(rubrics);

export const action = press(
  ({ world, actor, params }) =>
    approveRubric(world, actor, {
      roundCode: params.code,
      group: (numberOf(params.group) ?? 0) as ProductGroup,
      version: numberOf(params.version) ?? 0,
    }),
  rubrics,
  'jury.rubrics.done',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
