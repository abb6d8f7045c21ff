import type { CertificateStatus } from '~/domain/certificate/validity';
import type { PublicRound, PublishedRow } from '~/domain/publication';
import { formatDay } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { CertificateStatusBadge } from '../certificate/certificate-table';
import { useRoundName } from '../public/round-name';
import { DemoMark } from '../ui/demo-mark';
import { DescriptionList } from '../ui/description-list';
import { GroupBadge } from '../ui/group-badge';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { PhotoGallery } from '../ui/photo-strip';
import { Section } from '../ui/section';
import { StatusBadge } from '../ui/status-badge';

type Props = {
  round: PublicRound;
  product: PublishedRow;
  decision: { number: string; date: string };
  photos: number;
  certificate: { code: string; status: CertificateStatus } | null;
};

/** A recognised product as it was published. */
export function ProductPage(props: Props) {
  const t = useT();
  const { round, product, certificate } = props;
  const { producer, provinceName } = product;
  return (
    <>
      <PageHeader
        title={product.product}
        lead={t('publicPages.product.lead', { producer, province: provinceName })}
        crumbs={[{ to: `/results/${round.code}`, label: t('publicPages.product.back') }]}
        marks={
          <>
            <StatusBadge tone="brass" label={t('publicPages.product.recognised')} />
            <GroupBadge group={product.group} />
            {product.invented && <DemoMark />}
          </>
        }
        acts={
          certificate && (
            <LinkButton to={`/v/${certificate.code}`} icon="qr">
              {t('publicPages.product.certificate')}
            </LinkButton>
          )
        }
      />
      <ProductPhotos {...props} />
      <ProductFacts {...props} />
    </>
  );
}

function ProductPhotos({ product, photos }: Props) {
  const t = useT();
  if (photos === 0) return null;
  const addresses = Array.from(
    { length: photos },
    (_, index) => `/products/${product.entry}/photos/${index}`,
  );
  const pictures = addresses.map((src, index) => ({
    src,
    full: src,
    alt: t('publicPages.product.photo', { product: product.product, number: index + 1 }),
  }));
  return (
    <Section title={t('publicPages.product.photos')}>
      <PhotoGallery label={t('publicPages.product.photos')} photos={pictures} />
    </Section>
  );
}

function ProductFacts({ round, product, decision, certificate }: Props) {
  const t = useT();
  const name = useRoundName()(round);
  const said = (key: string) => t(`publicPages.product.${key}`);
  const producer = product.producerInvented
    ? `${product.producer} (${t('publicPages.results.producerInvented')})`
    : product.producer;
  const facts = { number: decision.number, day: formatDay(decision.date) };
  return (
    <Section title={said('facts')}>
      <DescriptionList
        facts={[
          product.items.length > 0 && { term: said('items'), value: product.items.join('; ') },
          { term: t('publicPages.results.producer'), value: producer },
          { term: t('publicPages.results.address'), value: product.address },
          { term: t('publicPages.results.province'), value: product.provinceName },
          { term: t('publicPages.results.group'), value: t(`domain.group.${product.group}`) },
          { term: said('code'), value: product.entry },
          { term: said('round'), value: <Link to={`/results/${round.code}`}>{name}</Link> },
          { term: said('decision'), value: t('publicPages.product.decisionValue', facts) },
          certificate && {
            term: said('certificateState'),
            value: <CertificateStatusBadge status={certificate.status} />,
          },
        ]}
      />
    </Section>
  );
}
