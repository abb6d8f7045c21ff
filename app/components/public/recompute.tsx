import { useT } from '~/i18n/use-t';
import { LinkButton } from '../ui/link';
import { Section } from '../ui/section';

const command = 'npm run -s tally -- bundle.json --expect results.json';

/** How anyone gets from the open bundle to the published result. */
export function Recompute() {
  const t = useT();
  return (
    <Section title={t('publicPages.open.recompute')} id="recompute">
      <div className="prose">
        <ol>
          <li>{t('publicPages.open.recompute1')}</li>
          <li>{t('publicPages.open.recompute2')}</li>
        </ol>
        <pre className="command">
          <code>{command}</code>
        </pre>
        <p>{t('publicPages.open.recompute3')}</p>
      </div>
      <div className="acts">
        <LinkButton to="/open/verify">{t('bundleCheck.toPage')}</LinkButton>
      </div>
    </Section>
  );
}
