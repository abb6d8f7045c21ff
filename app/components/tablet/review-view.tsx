import { useRef } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ReviewRow } from './review-row';
import { useRoom } from './room';
import { Signing } from './sign-button';
import { type Standing, signable, standingsOf } from './standing';

/** All sheets of the juror: what can be signed, together or one by one, what holds the others up, what is signed. */
export function ReviewView() {
  const t = useT();
  const { vault } = useRoom();
  const all = standingsOf(vault).filter(({ state }) => state !== 'RECUSED');
  const parts = [
    { key: 'ready', rows: all.filter(signable) },
    { key: 'held', rows: all.filter((one) => one.state === 'STARTED' && !signable(one)) },
    { key: 'open', rows: all.filter(({ state }) => state === 'OPEN') },
    { key: 'signed', rows: all.filter(({ state }) => state === 'SIGNED') },
  ];
  const [ready] = parts;
  return (
    <>
      <div className="tablet-title">
        <h1>{t('jury.review.title')}</h1>
        {ready && ready.rows.length > 1 && <SignAll rows={ready.rows} />}
      </div>
      <p className="page-lead">{t('juryTablet.review.lead')}</p>
      {all.length === 0 && <EmptyState title={t('jury.list.emptyTitle')} text={t('jury.list.emptyText')} />}
      {parts.map(({ key, rows }) => rows.length > 0 && <Part key={key} name={key} rows={rows} />)}
    </>
  );
}

function Part({ name, rows }: { name: string; rows: readonly Standing[] }) {
  const t = useT();
  return (
    <section className="section">
      <h2>{t(`juryTablet.review.${name}`, { count: rows.length })}</h2>
      <ul className="review-rows">
        {rows.map((row) => (
          <li key={row.entry.id}>
            <ReviewRow row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Signs every complete sheet together, after all of them have been named. */
function SignAll({ rows }: { rows: readonly Standing[] }) {
  const t = useT();
  const box = useRef<HTMLDialogElement>(null);
  const close = () => box.current?.close();
  return (
    <>
      <Button type="button" variant="primary" icon="pen" onClick={() => box.current?.showModal()}>
        {t('juryTablet.review.signAll', { count: rows.length })}
      </Button>
      <dialog
        ref={box}
        className="dialog"
        aria-label={t('juryTablet.review.signAll', { count: rows.length })}
      >
        <h2>{t('juryTablet.review.signAll', { count: rows.length })}</h2>
        <ul className="sign-names">
          {rows.map(({ entry, total }) => (
            <li key={entry.id}>
              <b className="figure">{entry.code}</b> {entry.material.name}{' '}
              <span className="figure">{t('juryTablet.review.points', { points: String(total / 100) })}</span>
            </li>
          ))}
        </ul>
        <Signing entryIds={rows.map(({ entry }) => entry.id)} close={close} />
      </dialog>
    </>
  );
}
