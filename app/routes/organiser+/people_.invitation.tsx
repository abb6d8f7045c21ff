import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { InvitePage } from '~/components/people/invite-page';
import { lastingRoles } from '~/domain/invitation';
import { inviteForm } from '~/forms/invitation';
import { load } from '~/http/load';
import { submit } from '~/http/submit';
import { useT } from '~/i18n/use-t';
import { invite } from '~/usecases/invitation/invite';
import { showPeople } from '~/usecases/invitation/show-people';

export const handle = { title: 'account.people.inviteTitle', layout: 'narrow' };

export const loader = load(({ world, actor }) => showPeople(world, actor));

export const action = submit(
  inviteForm,
  async ({ world, actor }, wish) => {
    const answer = await invite(world, actor, wish);
    return 'refused' in answer ? answer : { link: answer.link, name: wish.name };
  },
  (_, sent) => json(sent),
);

export default function Page() {
  const t = useT();
  const { provinces } = useLoaderData<typeof loader>();
  const list = { to: '/organiser/people', label: t('account.nav.people') };
  return <InvitePage {...{ roles: lastingRoles, provinces, list }} answer={useActionData<typeof action>()} />;
}
