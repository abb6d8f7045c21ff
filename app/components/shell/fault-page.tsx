import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';

export type FaultPageProps = {
  status: number;
  /** The sentence of a refusal, which says more than the status. */
  sentence?: string;
  /** The number under which the fault is in the log. */
  incident?: string;
  here: string;
};

/** What is shown in place of a page that cannot be: what happened, why, and the next step. Never how it came about. */
export function FaultPage({ status, sentence, incident, here }: FaultPageProps) {
  const t = useT();
  const kind = kindOf(status);
  const text = sentence ?? (kind === 'refused' ? '' : t(`ui.error.${kind}.text`));
  return (
    <div className="fault-page">
      <p className="fault-status">{status}</p>
      <h1>{t(kind === 'refused' ? 'ui.refused.title' : `ui.error.${kind}.title`)}</h1>
      {text && <p className="page-lead">{text}</p>}
      {incident && kind === 'fault' && <p className="incident">{t('ui.error.incident', { incident })}</p>}
      <div className="acts">
        <NextStep kind={kind} here={here} />
      </div>
    </div>
  );
}

function NextStep({ kind, here }: { kind: ReturnType<typeof kindOf>; here: string }) {
  const t = useT();
  if (kind === 'signIn') {
    return (
      <LinkButton to={`/sign-in?to=${encodeURIComponent(here)}`} variant="primary">
        {t('ui.account.signIn')}
      </LinkButton>
    );
  }
  const again = kind === 'fault' || kind === 'busy';
  return (
    <>
      {again && (
        <LinkButton to={here} document variant="primary" icon="refresh">
          {t('ui.error.retry')}
        </LinkButton>
      )}
      <LinkButton to="/" variant={again ? 'secondary' : 'primary'}>
        {t('ui.error.home')}
      </LinkButton>
    </>
  );
}

function kindOf(status: number) {
  if (status === 404 || status === 410) return 'notFound';
  if (status === 403) return 'notAllowed';
  if (status === 401) return 'signIn';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'fault' : 'refused';
}
