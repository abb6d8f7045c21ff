import { formatDateTime } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { translator } from '~/i18n/translator';

/** A mail to one person, as the job that sends it takes it. */
export type Letter = { to: string; subject: string; text: string };

type Invited = {
  to: string;
  name: string;
  role: string;
  /** Where: a province or a round by its name; empty where the role has no place. */
  place: string;
  inviter: string;
  link: string;
  days: number;
  locale: Locale;
};

/** The letter that brings an invitation's link. */
export function invitationLetter(invited: Invited): Letter {
  const t = translator(invited.locale);
  const role = t(`domain.role.${invited.role}`);
  const post = invited.place === '' ? role : `${role} – ${invited.place}`;
  const { name, inviter, link, days } = invited;
  const text = t('mail.invitation.text', { name, inviter, post, link, days });
  return { to: invited.to, subject: t('mail.invitation.subject', { post }), text };
}

type RemindedJuror = {
  to: string;
  name: string;
  round: string;
  /** Unsigned sheets, of so many due. */
  left: number;
  due: number;
  /** Announced end of scoring, ISO 8601. */
  deadline: string;
  link: string;
  locale: Locale;
};

/** The letter about sheets that a juror has not signed. */
export function reminderLetter({ to, locale, deadline, ...facts }: RemindedJuror): Letter {
  const t = translator(locale);
  const { left, round } = facts;
  const text = t('mail.reminder.text', { ...facts, deadline: formatDateTime(deadline) });
  return { to, subject: t('mail.reminder.subject', { left, round }), text };
}
