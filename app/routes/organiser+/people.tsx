import { useLoaderData } from '@remix-run/react';
import { PeoplePage } from '~/components/people/people-page';
import { load } from '~/http/load';
import { useT } from '~/i18n/use-t';
import { showPeople } from '~/usecases/invitation/show-people';

export const handle = { title: 'account.nav.people' };

export const loader = load(({ world, actor }) => showPeople(world, actor));

export default function Page() {
  const t = useT();
  const { members, invitations } = useLoaderData<typeof loader>();
  const words = { title: t('organiser.people.title'), lead: t('organiser.people.lead') };
  return <PeoplePage {...{ members, invitations }} {...words} base="/organiser/people" provinces />;
}
