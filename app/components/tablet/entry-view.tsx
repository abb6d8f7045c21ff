import { useT } from '~/i18n/use-t';
import { ProductPanel } from '../score-sheet/product-panel';
import { SheetLayout } from '../score-sheet/sheet-layout';
import { SheetRail } from '../score-sheet/sheet-rail';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link';
import { Gallery } from './gallery';
import { NoteField } from './note-field';
import { PaperScan } from './paper-scan';
import { useRoom } from './room';
import { SheetFooter } from './sheet-footer';
import { type Standing, standingsOf } from './standing';
import { TabletSheet } from './tablet-sheet';
import { useTurning } from './use-turning';
import { entryTo } from './view';

/** One entry with its sheet. */
export function EntryView({ entryId }: { entryId: string }) {
  const { vault } = useRoom();
  const all = standingsOf(vault);
  const own = all.find(({ entry }) => entry.id === entryId);
  return own && own.state !== 'RECUSED' ? <OpenEntry key={entryId} own={own} all={all} /> : <NoEntry />;
}

/** An entry that the juror has stepped aside from, or that is none of his. */
export function NoEntry() {
  const t = useT();
  const { base } = useRoom();
  return (
    <EmptyState
      title={t('juryTablet.entry.none')}
      text={t('juryTablet.entry.noneText')}
      act={<LinkButton to={`${base}/list`}>{t('jury.sheet.list')}</LinkButton>}
    />
  );
}

function OpenEntry({ own, all }: { own: Standing; all: readonly Standing[] }) {
  const { base } = useRoom();
  const { entry } = own;
  const group = all.filter((one) => one.entry.group === entry.group);
  const open = all.filter(({ state }) => state !== 'RECUSED').map((one) => one.entry.id);
  const place = open.indexOf(entry.id);
  const [previous, next] = [open[place - 1] ?? null, open[place + 1] ?? null];
  const to = (id: string) => entryTo(base, id);
  const turning = useTurning(previous && to(previous), next && to(next));
  const rail = group.map((one) => ({ id: one.entry.id, code: one.entry.code, state: one.state }));
  const way = { rail, current: entry.id, previous, next, listTo: `${base}/list`, sheetTo: to };
  const product = (
    <div className="sheet-swipe" {...turning}>
      <ProductPanel
        {...{ entry, material: entry.material }}
        photos={<Gallery material={entry.material} />}
        scan={(paper) => <PaperScan paper={paper} />}
      >
        <NoteField sheet={own.sheet} />
      </ProductPanel>
    </div>
  );
  return (
    <SheetLayout rail={<SheetRail {...way} />} product={product} foot={<SheetFooter own={own} />}>
      <TabletSheet own={own} />
    </SheetLayout>
  );
}
