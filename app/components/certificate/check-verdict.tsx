import type { CertificateStatus } from '~/domain/certificate/validity';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { Icon, type IconName } from '../ui/icon';
import type { Tone } from '../ui/tone';

export type CheckStatus = CertificateStatus | 'NOT_FOUND';

/** Colour and icon of each state, as badges in the register show them too. */
export const statusLook: Record<CheckStatus, { tone: Tone; icon: IconName }> = {
  VALID: { tone: 'success', icon: 'check-circle' },
  EXPIRED: { tone: 'warning', icon: 'clock' },
  SUSPENDED: { tone: 'warning', icon: 'warning' },
  REVOKED: { tone: 'danger', icon: 'stop' },
  REPLACED: { tone: 'info', icon: 'refresh' },
  NOT_FOUND: { tone: 'danger', icon: 'search' },
};

/** One large answer in colour, word and icon. */
export function CheckVerdict({ status, validUntil }: { status: CheckStatus; validUntil: string | null }) {
  const t = useT();
  const { tone, icon } = statusLook[status];
  const day = validUntil ? formatDay(validUntil) : '';
  return (
    <div className={`verdict tone-${tone}`} data-status={status}>
      <Icon name={icon} size="lg" />
      <h1>{t(`domain.certificate.${status}`)}</h1>
      <p>{t(`publicPages.check.said.${status}`, { day })}</p>
    </div>
  );
}
