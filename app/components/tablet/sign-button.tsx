import { useId, useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { marksOf } from '~/offline/sheet-draft';
import type { SignOutcome } from '~/offline/tablet/state';
import { MarksTable } from '../score-sheet/marks-table';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { HoldList } from './hold-list';
import { rubricOf, useRoom } from './room';
import type { Standing } from './standing';
import { useSigning } from './use-signing';

/** Signs one sheet after a last look, or says what still holds it up. */
export function SignButton({ own }: { own: Standing }) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const { vault } = useRoom();
  const { entry, holds } = own;
  const rubric = rubricOf(vault, entry);
  const title = t('jury.signature.title', { code: entry.code });
  return (
    <>
      <Button type="button" variant="primary" icon="pen" onClick={() => box.current?.showModal()}>
        {t('jury.sheet.sign')}
      </Button>
      <dialog ref={box} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <p>{entry.material.name}</p>
        {holds.length > 0 ? (
          <>
            <p>{t('juryTablet.sign.held')}</p>
            <HoldList holds={holds} />
            <div className="acts">
              <Button type="button" onClick={() => box.current?.close()}>
                {t('jury.signature.back')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <MarksTable rubric={rubric} marks={marksOf(own.sheet.draft)} />
            <Signing entryIds={[entry.id]} close={() => box.current?.close()} />
          </>
        )}
      </dialog>
    </>
  );
}

type SigningProps = { entryIds: readonly string[]; close: () => void };

/** The act of signing with what became of it. */
export function Signing({ entryIds, close }: SigningProps) {
  const t = useT();
  const { rehearsal } = useRoom();
  const { outcomes, busy, sign, despite } = useSigning(entryIds);
  const refused = outcomes.filter(({ signed }) => signed === null);
  return (
    <>
      <p>{t(rehearsal ? 'juryTablet.sign.rehearsal' : 'jury.signature.lead')}</p>
      {refused.length > 0 && <Refused refused={refused} />}
      <div className="acts">
        <Button type="button" variant="primary" icon="pen" pending={busy} onClick={() => void sign()}>
          {t('juryTablet.sign.act', { count: entryIds.length })}
        </Button>
        {despite.length > 0 && (
          <Button type="button" variant="danger" pending={busy} onClick={() => void sign(despite)}>
            {t('juryTablet.sign.despite')}
          </Button>
        )}
        <Button type="button" variant="quiet" onClick={close}>
          {t('jury.signature.back')}
        </Button>
      </div>
    </>
  );
}

function Refused({ refused }: { refused: readonly SignOutcome[] }) {
  const t = useT();
  const { vault } = useRoom();
  const codeOf = (id: string) => vault.work.entries.find((entry) => entry.id === id)?.code ?? '';
  return (
    <Callout tone="danger" title={t('juryTablet.sign.refused')}>
      <ul role="alert">
        {refused.map(({ entryId, sentence }) => (
          <li key={entryId}>
            {codeOf(entryId)}: {sentence ?? t('juryTablet.sign.unreached')}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
