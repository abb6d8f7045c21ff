import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { Callout } from '../ui/callout';
import { PageHeader } from '../ui/page-header';
import { EntryMarks } from './entry-marks';
import { EntryTabs } from './entry-tabs';
import type { ShownEntry } from './shown';

type Props = {
  entry: ShownEntry;
  can: { edit: boolean };
  /** A part of the file that is written on this page: it says so where the entry can only be read. */
  writes?: boolean;
  children: ReactNode;
};

/** The frame of every page of one's own entry: name, state, parts, and what was asked of it. */
export function EntryFrame({ entry, can, writes = false, children }: Props) {
  const t = useT();
  const crumbs = [
    { to: '/producer', label: t('producer.home.title') },
    { to: '/producer/entries', label: t('producer.entries.title') },
  ];
  return (
    <>
      <PageHeader title={entry.name} crumbs={crumbs} marks={<EntryMarks entry={entry} />} />
      <EntryTabs entry={entry} />
      <AskedOf entry={entry} />
      {writes && !can.edit && (
        <Callout title={t('producer.entry.locked')}>{t('producer.entry.saveFirst')}</Callout>
      )}
      {children}
    </>
  );
}

/** The reasons of a returned, supplemented or refused file, in the words of who gave them. */
function AskedOf({ entry: { status, statusReason, carriedFromId } }: { entry: ShownEntry }) {
  const t = useT();
  const reason = statusReason && <p className="whitespace-pre-line">{statusReason}</p>;
  if (status === 'RETURNED') {
    return (
      <Callout tone="warning" title={t('producer.entry.returned')}>
        {reason}
      </Callout>
    );
  }
  if (status === 'SUPPLEMENT') {
    return (
      <Callout tone="warning" title={t('producer.entry.supplement')}>
        {reason}
      </Callout>
    );
  }
  if (status === 'NOT_ELIGIBLE') {
    return (
      <Callout tone="danger" title={t('producer.entry.notEligible')}>
        {reason}
      </Callout>
    );
  }
  const inherited = status === 'DRAFT' && carriedFromId !== null;
  return inherited ? (
    <Callout tone="brass" title={t('producer.entry.carried')}>
      {t('producer.entry.carriedText')}
    </Callout>
  ) : null;
}
