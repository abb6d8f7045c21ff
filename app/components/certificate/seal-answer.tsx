import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import type { CheckStatus } from './check-verdict';

/** What the signed text of a QR code says against the register. */
export type Seal = 'ABSENT' | 'MATCHES' | 'DIFFERS' | 'NOT_SIGNED';

const tones = { ABSENT: 'info', MATCHES: 'success', DIFFERS: 'danger', NOT_SIGNED: 'danger' } as const;

/**
 * Whether the QR code's signature is genuine and says the same as the register. A genuine paper need not hold: where it
 * does not, the answer is no green one and names the state.
 */
export function SealAnswer({ seal, status }: { seal: Seal; status: CheckStatus }) {
  const t = useT();
  const ended = seal === 'MATCHES' && status !== 'VALID';
  return (
    <Callout tone={ended ? 'info' : tones[seal]} title={t('publicPages.check.seal')}>
      <p>{t(`publicPages.check.sealSaid.${ended ? 'MATCHES_ENDED' : seal}`, { status })}</p>
    </Callout>
  );
}
