import { useT } from '~/i18n/use-t';
import { DescriptionList } from '../ui/description-list';
import { Details } from '../ui/details';
import { Link } from '../ui/link';

/** How anyone checks the signature of a QR code without this page. */
export function OwnCheck({ keyId, spki }: { keyId: string; spki: string }) {
  const t = useT();
  return (
    <section className="section">
      <Details summary={t('publicPages.check.own')}>
        <div className="prose">
          <ol>
            <li>{t('publicPages.check.own1')}</li>
            <li>{t('publicPages.check.own2')}</li>
            <li>{t('publicPages.check.own3')}</li>
          </ol>
          <DescriptionList
            facts={[
              { term: t('publicPages.check.keyId'), value: <code>{keyId}</code> },
              { term: t('publicPages.check.key'), value: <code className="key">{spki}</code> },
            ]}
          />
          <p>
            <Link to="/api/open/key.pem" document>
              {t('publicPages.check.keyFile')}
            </Link>
          </p>
        </div>
      </Details>
    </section>
  );
}
