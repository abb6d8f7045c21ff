import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { StatusBadge } from '../ui/status-badge';
import type { JurorSeat } from './jury-section';
import { Removal } from './removal';

/** Whether a juror is the head, has left, or came for another. */
export function JurorState({ head, ended, setAside, replaces, successor }: JurorSeat) {
  const t = useT();
  return (
    <>
      {head && <StatusBadge tone="info" icon="flag" label={t('domain.role.JURY_HEAD')} />}
      {ended && <StatusBadge tone="neutral" label={t('panel.state.ended')} />}
      {setAside && <StatusBadge tone="warning" label={t('panel.state.setAside')} />}
      {successor && <span className="cell-note">{t('panel.state.successor', { code: successor })}</span>}
      {replaces && <span className="cell-note">{t('panel.state.replaces', { code: replaces })}</span>}
    </>
  );
}

type Props = {
  juror: JurorSeat;
  /** The path of the juror on the round's panel. */
  to: string;
  mayEdit: boolean;
  maySetAside: boolean;
};

/** What can be done with a juror's seat: one who has done nothing yet is taken off, another replaced by decision. */
export function JurorActs({ juror, to, mayEdit, maySetAside }: Props) {
  const t = useT();
  const { name, idle, ended, setAside, successor, replaces } = juror;
  const removable = idle && !ended && !replaces;
  return (
    <div className="row-acts">
      {mayEdit && !ended && (
        <LinkButton to={to} size="sm" aria-label={t('organiser.panel.editTitle', { name })}>
          {t('organiser.panel.edit')}
        </LinkButton>
      )}
      {mayEdit && !successor && !removable && (
        <LinkButton
          to={`${to}/replacement`}
          size="sm"
          variant="quiet"
          aria-label={t('panel.replacement.title', { name })}
        >
          {t(ended ? 'panel.replacement.name' : 'panel.replacement.act')}
        </LinkButton>
      )}
      {mayEdit && removable && <Removal name={name} action={`${to}/removal`} />}
      {maySetAside && ended && !setAside && (
        <LinkButton
          to={`${to}/setting-aside`}
          size="sm"
          variant="quiet"
          aria-label={t('panel.settingAside.title', { name })}
        >
          {t('panel.settingAside.act')}
        </LinkButton>
      )}
    </div>
  );
}
