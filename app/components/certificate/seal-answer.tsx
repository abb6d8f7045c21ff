import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';

/** What the signed text of a QR code says against the register. */
export type Seal = 'ABSENT' | 'MATCHES' | 'DIFFERS' | 'NOT_SIGNED';

const tones = { ABSENT: 'info', MATCHES: 'success', DIFFERS: 'danger', NOT_SIGNED: 'danger' } as const;

/** Whether the QR code's signature is genuine and says the same as the register. */
export function SealAnswer({ seal }: { seal: Seal }) {
  const t = useT();
  return (
    <Callout tone={tones[seal]} title={t('publicPages.check.seal')}>
      <p>{t(`publicPages.check.sealSaid.${seal}`)}</p>
    </Callout>
  );
}
