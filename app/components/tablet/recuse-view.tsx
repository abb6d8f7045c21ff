import { type FormEvent, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link';
import { TextArea } from '../ui/text-area';
import { NoEntry } from './entry-view';
import { useRoom } from './room';
import { entryTo, goTo } from './view';

/** Stepping aside from an entry: what it means, the reason; the material closes at once, with or without a network. */
export function RecuseView({ entryId }: { entryId: string }) {
  const t = useT();
  const { vault, acts, base } = useRoom();
  const [fault, setFault] = useState<string[]>();
  const entry = vault.work.entries.find(({ id }) => id === entryId);
  const sheet = vault.sheets[entryId];
  if (!entry || sheet?.recused || sheet?.signed) return <NoEntry />;
  const recuse = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    if (reason === '') return setFault([t('juryTablet.recuse.reasonNeeded')]);
    await acts.recuse(entryId, reason.normalize('NFC'));
    goTo(`${base}/list`);
  };
  return (
    <form className="fields tablet-narrow" noValidate onSubmit={(event) => void recuse(event)}>
      <h1>{t('jury.recusal.title', { code: entry.code })}</h1>
      <p>{entry.material.name}</p>
      <p>{t('jury.recusal.lead')}</p>
      <Callout tone="warning">{t('jury.recusal.consequence')}</Callout>
      <TextArea
        name="reason"
        label={t('jury.recusal.reason')}
        hint={t('jury.recusal.reasonHint')}
        errors={fault}
        required
        maxLength={1000}
      />
      <p className="text-soft">{t('juryTablet.recuse.undo')}</p>
      <div className="acts">
        <Button variant="danger">{t('jury.recusal.act')}</Button>
        <LinkButton to={entryTo(base, entryId)}>{t('jury.signature.back')}</LinkButton>
      </div>
    </form>
  );
}
