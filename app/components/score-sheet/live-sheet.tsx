import { type FormEvent, useEffect } from 'react';
import { sheetTotal } from '~/domain/rubric';
import { useT } from '~/i18n/use-t';
import { type Autosave, atRisk, type SaveState } from '~/offline/autosave';
import { marksOf } from '~/offline/sheet-draft';
import { useAutosave } from '~/offline/use-autosave';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { useLeaveQuestion } from '../ui/form';
import { SaveLine } from './save-line';
import { ScoreForm } from './score-form';
import { SheetFoot } from './sheet-foot';
import { SheetFrame } from './sheet-frame';
import { type SheetData, sheetPath } from './shown';
import { draftOf, type SheetAnswer } from './typed-sheet';

const formId = 'score-sheet';

/** A sheet that is being marked. With scripts it saves by itself; before, it is a form like any other. */
export function LiveSheet({ data, answer }: { data: SheetData; answer: SheetAnswer }) {
  const t = useT();
  const own = sheetPath(data.roundCode, data.entry.id);
  const { autosave, state, awake } = useAutosave({
    draft: draftOf(data, answer),
    savedAt: data.sheet.savedAt,
    address: `${own}/marks`,
    deviceId: data.deviceId,
    pass: data.pass,
  });
  useLeaveQuestion(atRisk(state), t('jury.sheet.leave'));
  useEffect(focusNamedField, []);
  const foot = <LiveFoot state={state} rubric={data.rubric} />;
  return (
    <SheetFrame data={data} started={state.savedAt !== null} foot={foot}>
      {data.again && <Callout tone="warning">{t('calendar.setAside.again')}</Callout>}
      <ScoreForm
        {...{ data, answer, awake, draft: state.draft }}
        change={(next) => autosave.change(next)}
        id={formId}
        onSubmit={awake ? (event) => saveNow(event, autosave, `${own}/signature`) : undefined}
      />
    </SheetFrame>
  );
}

function LiveFoot({ state, rubric }: { state: SaveState; rubric: SheetData['rubric'] }) {
  const t = useT();
  const marks = marksOf(state.draft);
  return (
    <SheetFoot total={sheetTotal(rubric, marks)} marked={Object.keys(marks).length} rubric={rubric}>
      <SaveLine state={state} />
      <div className="acts">
        <Button form={formId} name="next" value="stay">
          {t('jury.sheet.save')}
        </Button>
        <Button form={formId} name="next" value="signature" variant="primary" icon="pen">
          {t('jury.sheet.sign')}
        </Button>
      </div>
    </SheetFoot>
  );
}

/** Saves what is unsaved; goes on to the signature when that was asked for, or to the field that holds it up. */
async function saveNow(event: FormEvent<HTMLFormElement>, autosave: Autosave, signature: string) {
  event.preventDefault();
  const form = event.currentTarget;
  const { submitter } = event.nativeEvent as SubmitEvent;
  const signs = submitter instanceof HTMLButtonElement && submitter.value === 'signature';
  if (!(await autosave.flush())) form.querySelector<HTMLElement>('[data-stuck]')?.focus();
  else if (signs) window.location.assign(signature);
}

/** A link from elsewhere leads to one criterion: typing goes on there. */
function focusNamedField(): void {
  document.getElementById(window.location.hash.slice(1))?.focus();
}
