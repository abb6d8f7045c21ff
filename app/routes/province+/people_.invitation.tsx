import { json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { InvitePage } from '~/components/people/invite-page';
import { colleagueForm } from '~/forms/invitation';
import { load } from '~/http/load';
import { submit } from '~/http/submit';
import { useT } from '~/i18n/use-t';
import { invite } from '~/usecases/invitation/invite';
import { provinceOf, showColleagues } from '~/usecases/invitation/show-colleagues';

export const handle = { title: 'account.people.inviteTitle', layout: 'narrow' };

export const loader = load(({ world, actor }) => showColleagues(world, actor));

export const action = submit(
  colleagueForm,
  async ({ world, actor }, wish) => {
    const answer = await invite(world, actor, { ...wish, province: provinceOf(actor) ?? undefined });
    return 'refused' in answer ? answer : { link: answer.link, name: wish.name };
  },
  (_, sent) => json(sent),
);

export default function Page() {
  const t = useT();
  const list = { to: '/province/people', label: t('account.nav.colleagues') };
  return (
    <InvitePage
      roles={['PROVINCE', 'PROMOTION_CENTRE']}
      list={list}
      answer={useActionData<typeof action>()}
    />
  );
}
