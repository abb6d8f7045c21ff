import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';

const topics = ['prepare', 'mark', 'offline', 'sign', 'conflict', 'lock', 'wrong'] as const;

/** The short help that lies on the tablet; the guide with pictures is for print. */
export function HelpView() {
  const t = useT();
  return (
    <div className="tablet-narrow">
      <h1>{t('juryTablet.nav.help')}</h1>
      <p className="page-lead">{t('juryTablet.help.lead')}</p>
      {topics.map((topic) => (
        <section key={topic} className="section">
          <h2>{t(`juryTablet.help.${topic}.title`)}</h2>
          <p className="whitespace-pre-line">{t(`juryTablet.help.${topic}.text`)}</p>
        </section>
      ))}
      <p className="acts mt-6">
        <LinkButton to="#/rehearsal" icon="flag">
          {t('juryTablet.rehearsal.start')}
        </LinkButton>
        <LinkButton to="/guides/jurors" document variant="quiet" icon="print">
          {t('juryTablet.help.guide')}
        </LinkButton>
      </p>
    </div>
  );
}
