import { useLoaderData } from '@remix-run/react';
import { PeoplePage } from '~/components/people/people-page';
import { load } from '~/http/load';
import { useT } from '~/i18n/use-t';
import { showColleagues } from '~/usecases/invitation/show-colleagues';

export const handle = { title: 'account.nav.colleagues' };

export const loader = load(({ world, actor }) => showColleagues(world, actor));

export default function Page() {
  const t = useT();
  const { province, ...people } = useLoaderData<typeof loader>();
  const words = { title: t('account.people.title', { province }), lead: t('account.people.lead') };
  return <PeoplePage {...people} {...words} base="/province/people" />;
}
