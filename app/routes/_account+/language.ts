import { redirect } from '@remix-run/node';
import { choose } from '~/http/choice';
import { localeOf, locales } from '~/i18n/locale';
import { editProfile } from '~/usecases/account/edit-profile';

export const loader = () => redirect('/');

export const action = choose('language', 'locale', locales, async ({ world, context }, word) => {
  if (context.actor) await editProfile(world, context.actor, { locale: localeOf(word) });
});
