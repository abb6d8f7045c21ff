import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ProfilePage } from '~/components/account/profile-page';
import { profileForm } from '~/forms/account';
import { writeCookie } from '~/http/cookies';
import { flashCookie } from '~/http/flash';
import { load } from '~/http/load';
import { submit } from '~/http/submit';
import { editProfile } from '~/usecases/account/edit-profile';
import { showAccount } from '~/usecases/account/show-account';

export const handle = { title: 'account.profile.title', layout: 'narrow' };

export const loader = load(({ world, actor }) => showAccount(world, actor));

export const action = submit(
  profileForm,
  async ({ world, actor }, profile) => {
    const answer = await editProfile(world, actor, profile);
    return 'refused' in answer ? answer : profile;
  },
  (_, { locale }) => {
    const headers = new Headers({ 'Set-Cookie': writeCookie('language', locale) });
    headers.append('Set-Cookie', flashCookie({ key: 'account.profile.saved', facts: {}, tone: 'success' }));
    return redirect('/account', { headers });
  },
);

export default function Page() {
  return <ProfilePage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
