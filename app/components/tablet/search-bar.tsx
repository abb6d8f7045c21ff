import { useState } from 'react';
import type { ProductGroup } from '~/domain/round';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { Choice } from './choice';
import { useRoom } from './room';
import { Scanner } from './scanner';
import { entryOnLabel } from './search';
import { type Standing, standingsOf } from './standing';
import { entryTo, goTo } from './view';
import type { Wanted } from './wanted';

type Props = { wanted: Wanted; onChange: (wanted: Wanted) => void };

/** Looks for entries by text or code, typed or read from a label, by group, province and state. */
export function SearchBar({ wanted, onChange }: Props) {
  const t = useT();
  const { vault, base } = useRoom();
  const [scanning, setScanning] = useState(false);
  const all = standingsOf(vault);
  const change = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  const onRead = (label: string) => {
    const hit = entryOnLabel(all, label);
    if (hit) goTo(entryTo(base, hit.entry.id));
    return hit !== null;
  };
  return (
    <search className="tablet-search">
      <div className="tablet-search-line">
        <TextField
          label={t('juryTablet.list.search')}
          name="tablet-search"
          value={wanted.text}
          onChange={({ target }) => change({ text: target.value })}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="button" icon="qr" aria-expanded={scanning} onClick={() => setScanning(!scanning)}>
          {t('juryTablet.scan.start')}
        </Button>
      </div>
      {scanning && <Scanner onRead={onRead} onClose={() => setScanning(false)} />}
      <Choices {...{ wanted, change, all }} />
    </search>
  );
}

type ChoicesProps = {
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  all: readonly Standing[];
};

function Choices({ wanted, change, all }: ChoicesProps) {
  const t = useT();
  const { vault } = useRoom();
  const provinces = [...new Set(all.map(({ entry }) => entry.material.province))].sort();
  const groups = vault.work.seat.groups.map((group) => ({
    value: String(group),
    label: t(`domain.groupShort.${group as ProductGroup}`),
  }));
  const states = (['OPEN', 'STARTED', 'SIGNED', 'RECUSED'] as const).map((value) => ({
    value,
    label: t(`jury.state.${value}`),
  }));
  const orders = (['own', 'code'] as const).map((value) => ({
    value,
    label: t(`juryTablet.list.orders.${value}`),
  }));
  const all_ = t('juryTablet.list.all');
  const choice = (name: 'group' | 'province' | 'state' | 'order', options: typeof groups, blank?: string) => (
    <Choice
      name={name}
      label={t(`juryTablet.list.${name}`)}
      value={wanted[name]}
      onChange={(value) => change({ [name]: value })}
      {...{ options, blank }}
    />
  );
  return (
    <div className="tablet-choices">
      {groups.length > 1 && choice('group', groups, all_)}
      {provinces.length > 1 &&
        choice(
          'province',
          provinces.map((value) => ({ value, label: value })),
          all_,
        )}
      {choice('state', states, all_)}
      {choice('order', orders)}
    </div>
  );
}
