import { useT } from '~/i18n/use-t';
import type { ShownSheet } from '~/offline/tablet/state';
import { Field } from '../ui/field';
import { useRoom } from './room';

/** The juror's own note on a product: never signed, shown to nobody else. */
export function NoteField({ sheet: { entryId, note, signed } }: { sheet: ShownSheet }) {
  const t = useT();
  const { acts, vault } = useRoom();
  return (
    <section className="sheet-text">
      <h2>{t('juryTablet.note.title')}</h2>
      <Field label={t('juryTablet.note.label')} hint={t('juryTablet.note.hint')} name="note">
        {(control) => (
          <textarea
            className="control"
            rows={3}
            maxLength={4000}
            value={note}
            readOnly={signed !== null || vault.pen === 'elsewhere'}
            onChange={({ target }) => acts.note(entryId, target.value)}
            {...control}
          />
        )}
      </Field>
    </section>
  );
}
