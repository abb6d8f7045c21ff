import { useT } from '~/i18n/use-t';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';

/** Served without https from another machine: a browser keeps neither pages nor keys then. */
export function InsecureView() {
  const t = useT();
  return (
    <div className="tablet-narrow tablet-wait">
      <EmptyState
        icon="lock"
        title={t('juryTablet.insecure.title')}
        text={t('juryTablet.insecure.text')}
        act={<Ways />}
      />
    </div>
  );
}

/** A browser that lacks what offline work needs. */
export function UnsupportedView() {
  const t = useT();
  return (
    <div className="tablet-narrow tablet-wait">
      <EmptyState
        icon="device"
        title={t('juryTablet.unsupported.title')}
        text={t('juryTablet.unsupported.text')}
        act={<Ways />}
      />
    </div>
  );
}

function Ways() {
  const t = useT();
  return (
    <span className="acts">
      <LinkButton to="/jury" variant="primary" document>
        {t('juryTablet.insecure.act')}
      </LinkButton>
      <LinkButton to="#/rehearsal">{t('juryTablet.rehearsal.start')}</LinkButton>
    </span>
  );
}
