import { useT } from '~/i18n/use-t';
import { paperFacts } from '../entry/paper-facts';
import type { ShownEntry } from '../entry/shown';
import { DescriptionList } from '../ui/description-list';
import { Link } from '../ui/link';

/** Who registers the product, as the support team needs it: with contacts. */
export function EntryOrigin({ entry, province }: { entry: ShownEntry; province: string }) {
  const t = useT();
  const { facility, setItems, isSet } = entry;
  const contact = (
    <>
      <Link to={`tel:${facility.phone.replace(/[^\d+]/g, '')}`}>{facility.phone}</Link>
      {' · '}
      <Link to={`mailto:${facility.email}`}>{facility.email}</Link>
    </>
  );
  return (
    <DescriptionList
      facts={[
        { term: t('secretariat.intake.producer'), value: facility.name },
        { term: t('secretariat.check.kind'), value: t(`domain.facilityKind.${facility.kind}`) },
        { term: t('secretariat.check.registrationNo'), value: facility.registrationNo },
        { term: t('secretariat.check.address'), value: facility.address },
        { term: t('secretariat.check.representative'), value: facility.representative },
        { term: t('secretariat.check.contact'), value: contact },
        { term: t('secretariat.check.province'), value: province },
        isSet && { term: t('secretariat.check.items'), value: setItems.join(' – ') },
        ...paperFacts(entry.paper, t),
      ]}
    />
  );
}
