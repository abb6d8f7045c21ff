import type { ReactNode } from 'react';
import { sides } from '~/domain/visit/record';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { StatusBadge } from '../ui/status-badge';
import type { ShownPresence } from './shown';

type Props = {
  presences: readonly ShownPresence[];
  /** What can be done about somebody. */
  actsOf?: (presence: ShownPresence) => ReactNode;
};

/** Who was met and was there, by side, each with the signature. */
export function PresenceList({ presences, actsOf }: Props) {
  const t = useT();
  if (presences.length === 0) return <p className="text-soft">{t('visit.record.noPeople')}</p>;
  const present = sides.filter((side) => presences.some((presence) => presence.side === side));
  return (
    <div className="grid gap-4">
      {present.map((side) => (
        <section key={side} className="grid gap-2">
          <h3>{t(`visit.side.${side}`)}</h3>
          <ul className="presences">
            {presences
              .filter((presence) => presence.side === side)
              .map((presence) => (
                <li key={presence.id}>
                  <Person presence={presence} />
                  {actsOf?.(presence)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Person({ presence }: { presence: ShownPresence }) {
  const t = useT();
  const { name, title, signed, holds } = presence;
  const at = signed ? formatDateTime(signed.at) : '';
  return (
    <div className="presence">
      <p>
        <b className="break-words">{name}</b>
        {title && <span className="cell-note break-words">{title}</span>}
      </p>
      {signed?.path && <Drawn path={signed.path} label={t('visit.signature.alt', { name })} />}
      {!signed && <StatusBadge tone="neutral" label={t('visit.record.unsigned')} />}
      {signed && holds && (
        <StatusBadge
          tone="success"
          label={t(signed.path ? 'visit.record.signed' : 'visit.record.signedTyped', { at })}
        />
      )}
      {signed && !holds && <StatusBadge tone="warning" label={t('visit.record.stale')} />}
    </div>
  );
}

/** A drawn signature in the box of the pad it was drawn on. */
function Drawn({ path, label }: { path: string; label: string }) {
  return (
    <svg className="signature" viewBox="0 0 600 200" role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
