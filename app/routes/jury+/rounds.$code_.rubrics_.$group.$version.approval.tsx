import { useActionData } from '@remix-run/react';
import { RefusedPage } from '~/components/shell/refused-page';
import type { ProductGroup } from '~/domain/round';
import type { Call } from '~/http/call';
import { ledTo, press, type Refused } from '~/http/press';
import { approveRubric } from '~/usecases/rubric/approve-rubric';

/** A whole number of an address; 0, which names nothing, for any other text. */
const numberOf = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : 0);

const rubrics = ({ params }: Call) => `/jury/rounds/${params.code}/rubrics`;

export const loader = ledTo(rubrics);

export const action = press(
  ({ world, actor, params }) =>
    approveRubric(world, actor, {
      roundCode: params.code,
      group: numberOf(params.group) as ProductGroup,
      version: numberOf(params.version),
    }),
  rubrics,
  'jury.rubrics.done',
);

export default function Page() {
  return <RefusedPage {...(useActionData<typeof action>() as Refused)} />;
}
