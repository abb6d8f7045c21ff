import type { FormEvent } from 'react';
import type { VisitAct } from '~/domain/visit/record';
import type { TabletVisit } from '~/forms/visit-sync';
import { ConclusionFields } from './checklist-form';

type Props = { record: TabletVisit['record']; write: (act: VisitAct) => void };

/** The conclusion of a visit on a tablet, recorded when its field is left. */
export function TabletConclusion({ record, write }: Props) {
  const take = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const [conclusion, unsignedReason] = [said(form.get('conclusion')), said(form.get('unsignedReason'))];
    if (conclusion === record.conclusion && unsignedReason === record.unsignedReason) return;
    write({ kind: 'conclude', conclusion, unsignedReason });
  };
  return (
    <form className="fields" onSubmit={(event) => event.preventDefault()} onBlur={take}>
      <ConclusionFields record={record} />
    </form>
  );
}

const said = (value: FormDataEntryValue | null) =>
  String(value ?? '')
    .normalize('NFC')
    .trim();
