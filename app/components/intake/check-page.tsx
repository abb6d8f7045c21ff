import type { EligibilityCheck } from '~/domain/eligibility/check';
import { useT } from '~/i18n/use-t';
import { EntryHistory } from '../entry/entry-history';
import { EntryMarks } from '../entry/entry-marks';
import { EntryPhotos } from '../entry/entry-photos';
import { EntryTexts } from '../entry/entry-texts';
import { PapersTable } from '../entry/papers-table';
import type { ShownEntry, ShownStep } from '../entry/shown';
import { Badge } from '../ui/badge';
import { Callout } from '../ui/callout';
import { PageHeader } from '../ui/page-header';
import { Section } from '../ui/section';
import { type CheckActs, CheckBox } from './check-box';
import { EntryOrigin } from './entry-origin';
import { Merges, type NamedEntry } from './merges';
import { type SetAsideSheet, SetAsideSheets } from './set-aside-sheets';

export type CheckData = {
  round: { code: string; name: string; nameEn: string };
  entry: ShownEntry;
  province: string;
  checks: readonly EligibilityCheck[];
  closingDay: string;
  steps: readonly ShownStep[];
  targets: readonly NamedEntry[];
  merged: readonly NamedEntry[];
  mergedInto: NamedEntry | null;
  setAside: readonly SetAsideSheet[];
  may: CheckActs;
};

/** A received file beside its eligibility check, with what the support team can conclude. */
export function CheckPage(data: CheckData) {
  const t = useT();
  const { round, entry, province, checks, closingDay, steps, merged, mergedInto } = data;
  const list = `/secretariat/rounds/${round.code}`;
  return (
    <>
      <PageHeader
        title={entry.name}
        crumbs={[
          { to: '/secretariat', label: t('secretariat.home.title') },
          { to: list, label: round.code },
        ]}
        marks={
          <>
            {entry.code && <Badge tone="info">{entry.code}</Badge>}
            <EntryMarks entry={entry} />
            {entry.carriedFromId && <Badge>{t('secretariat.check.carried')}</Badge>}
          </>
        }
      />
      {entry.statusReason && (
        <Callout tone="warning" title={t('secretariat.check.reason')}>
          <p className="whitespace-pre-line">{entry.statusReason}</p>
        </Callout>
      )}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-8 lg:order-2 lg:sticky lg:top-4">
          <CheckBox {...{ checks, closingDay }} may={data.may} files={`${list}/entries`} entryId={entry.id} />
        </div>
        <div>
          <EntryPhotos name={entry.name} photos={entry.photos} />
          <Section title={t('secretariat.check.facility')}>
            <EntryOrigin entry={entry} province={province} />
          </Section>
          <Merges list={list} merged={merged} mergedInto={mergedInto} />
          <SetAsideSheets sheets={data.setAside} />
          <Section title={t('secretariat.check.description')}>
            <EntryTexts sections={entry.sections} />
          </Section>
          <Section title={t('secretariat.check.papers')}>
            <PapersTable papers={entry.papers} />
          </Section>
          <Section title={t('secretariat.check.history')}>
            <EntryHistory steps={steps} />
          </Section>
        </div>
      </div>
    </>
  );
}
