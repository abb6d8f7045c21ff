import type { FormEvent } from 'react';
import { type CheckItem, type Finding, findings, type VisitAct } from '~/domain/visit/record';
import { lacksRemark } from '~/domain/visit/report';
import type { TabletVisit } from '~/forms/visit-sync';
import { CheckFields } from './check-fields';

type Write = (act: VisitAct) => void;

/** The checklist of a visit on a tablet: a press is recorded at once, a remark when its field is left. */
export function TabletChecks({ visit, write }: { visit: TabletVisit; write: Write }) {
  return visit.entries.map((entry) => (
    <section key={entry.id} className="my-4 grid gap-3">
      <h3 className="break-words">{`${entry.code} – ${entry.name}`}</h3>
      <Checks items={visit.record.items.filter(({ entryId }) => entryId === entry.id)} write={write} />
    </section>
  ));
}

function Checks({ items, write }: { items: readonly CheckItem[]; write: Write }) {
  const take = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget);
    for (const item of items) {
      const { id } = item;
      const finding = findings.find((one) => one === form.get(`${id}.finding`)) ?? null;
      const remark = String(form.get(`${id}.remark`) ?? '')
        .normalize('NFC')
        .trim();
      if (differs(item, finding, remark)) write({ kind: 'check', item: id, finding, remark });
    }
  };
  return (
    <form
      className="contents"
      onSubmit={(event) => event.preventDefault()}
      onChange={(event) => event.target instanceof HTMLInputElement && take(event)}
      onBlur={take}
    >
      <ol className="checks">
        {items.map((item) => (
          <CheckFields key={item.id} item={item} name={item.id} remarkLacks={lacksRemark(item)} />
        ))}
      </ol>
    </form>
  );
}

const differs = (item: CheckItem, finding: Finding | null, remark: string) =>
  item.finding !== finding || item.remark !== remark;
