import { remarksNeeded } from '~/domain/remarks-needed';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import { marksOf, remarked } from '~/offline/sheet-draft';
import { CriterionRows } from '../score-sheet/criterion-rows';
import type { LiveParts } from '../score-sheet/live-parts';
import { MarksTable } from '../score-sheet/marks-table';
import { PassLine } from '../score-sheet/pass-line';
import { Remarks } from '../score-sheet/remarks';
import { RemarksField } from '../score-sheet/remarks-field';
import { SheetHead } from '../score-sheet/sheet-head';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { CellConflict } from './cell-conflict';
import { QuarantineNotice } from './quarantine-notice';
import { rubricOf, useRoom } from './room';
import type { Standing } from './standing';
import { entryTo } from './view';

/** The sheet of an entry: to be marked, or to be read where it is signed, closed or written elsewhere. */
export function TabletSheet({ own }: { own: Standing }) {
  const t = useT();
  const { vault, acts, base } = useRoom();
  const { entry, sheet } = own;
  const mayMark = !sheet.signed && vault.phase === 'SCORING' && vault.pen === 'here';
  const mayRecuse = !sheet.signed && vault.pen === 'here';
  return (
    <section aria-labelledby="sheet-title">
      <SheetHead id="sheet-title" recuseTo={mayRecuse ? entryTo(base, entry.id, 'recuse') : null} />
      <PassLine {...entry} />
      <QuarantineNotice sheets={[sheet]} />
      {mayMark ? <OpenSheet own={own} /> : <ClosedSheet own={own} />}
      <div className="acts sheet-acts">
        {mayMark && (
          <Button
            type="button"
            icon="arrow-left"
            disabled={!sheet.mayUndo}
            onClick={() => acts.undo(entry.id)}
          >
            {t('juryTablet.undo')}
          </Button>
        )}
        <LinkButton to={entryTo(base, entry.id, 'compare')} icon="scale">
          {t('juryTablet.compare.open')}
        </LinkButton>
      </div>
    </section>
  );
}

function OpenSheet({ own: { entry, sheet } }: { own: Standing }) {
  const { vault, acts } = useRoom();
  const rubric = rubricOf(vault, entry);
  const { draft } = sheet;
  const beyond = vault.work.round.remarksBeyond ?? null;
  const needed = remarksNeeded(rubric, marksOf(draft), draft.remarks, beyond);
  const change: LiveParts['change'] = (next) => acts.change(entry.id, next);
  return (
    <>
      <CriterionRows
        groups={rubric.groups}
        {...{ draft, change, needed }}
        conflict={({ id }) => <CellConflict sheet={sheet} criterion={id} />}
        awake
      />
      <RemarksField
        value={draft.remarks}
        was=""
        needed={needed}
        onChange={(text) => change((before) => remarked(before, text))}
      />
      <CellConflict sheet={sheet} criterion="remarks" />
      <CellConflict sheet={sheet} criterion="note" />
    </>
  );
}

function ClosedSheet({ own: { entry, sheet } }: { own: Standing }) {
  const t = useT();
  const { vault, base } = useRoom();
  const { signed, draft } = sheet;
  const sentence = signed
    ? t('jury.sheet.signedAt', { time: formatDateTime(signed.at) })
    : t(vault.pen === 'elsewhere' ? 'juryTablet.elsewhere.sheet' : 'jury.sheet.closed');
  const receipt = signed && (
    <LinkButton to={entryTo(base, entry.id, 'receipt')} icon="file">
      {t('juryTablet.receipt.open')}
    </LinkButton>
  );
  return (
    <>
      <Callout tone={signed ? 'success' : 'info'} act={receipt}>
        {sentence}
      </Callout>
      <MarksTable rubric={rubricOf(vault, entry)} marks={marksOf(draft)} />
      <Remarks text={draft.remarks} level={3} />
    </>
  );
}
