import type { Disclosure } from '~/domain/publication';
import { filterQuery, type ListFilter } from '~/domain/published-filter';
import { useT } from '~/i18n/use-t';
import { Link, LinkButton } from '../ui/link';
import { Section } from '../ui/section';

type Props = {
  roundCode: string;
  filter: ListFilter;
  disclosure: Disclosure;
  /** The digest of the frozen bundle; a past result has none. */
  bundleSha256?: string;
};

/** The files of a result: what is open to everybody, no more. */
export function ResultDownloads({ roundCode, filter, disclosure, bundleSha256 }: Props) {
  const t = useT();
  const said = (key: string) => t(`publicPages.results.${key}`);
  const files = `/api/open/rounds/${roundCode}`;
  return (
    <div className="no-print">
      <Section title={said('download')} lead={said('print')}>
        <div className="acts">
          <LinkButton to={`${files}/results.csv${filterQuery(filter)}`} document icon="download">
            {said('csv')}
          </LinkButton>
          <LinkButton to={`${files}/list.json`} document icon="download">
            {said('json')}
          </LinkButton>
          {disclosure === 'BUNDLE' && (
            <LinkButton to={`${files}/results.json`} document icon="download">
              {said('result')}
            </LinkButton>
          )}
          {disclosure === 'BUNDLE' && (
            <LinkButton to={`${files}/bundle.json`} document icon="download">
              {said('bundle')}
            </LinkButton>
          )}
        </div>
        {bundleSha256 && (
          <p className="page-lead">
            {t('publicPages.publication.bundleDigest')}: <code className="key">{bundleSha256}</code>
          </p>
        )}
        {disclosure === 'BUNDLE' && (
          <p className="page-lead">
            {said('bundleHint')} <Link to="/open#recompute">{said('recompute')}</Link>.{' '}
            <Link to="/open/verify">{t('bundleCheck.toPage')}</Link>
          </p>
        )}
      </Section>
    </div>
  );
}
