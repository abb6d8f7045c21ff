import { type FormEvent, useState } from 'react';
import { contentMark, sides, signatureHolds, type VisitAct } from '~/domain/visit/record';
import type { TabletVisit } from '~/forms/visit-sync';
import { useT } from '~/i18n/use-t';
import { randomName } from '~/offline/tablet/vault-key';
import { Button } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { TextField } from '../ui/text-field';
import { PresenceList } from './presence-list';
import { SignaturePad } from './signature-pad';

type Props = { visit: TabletVisit; write: (act: VisitAct) => void };

/** Who is there, on a tablet: added, signing, taken off the list. */
export function TabletPeople({ visit, write }: Props) {
  const t = useT();
  const [signing, setSigning] = useState<string | null>(null);
  const { record } = visit;
  const plain = (text: string) => text;
  return (
    <>
      <PresenceList
        presences={record.presences.map((one) => ({
          ...one,
          holds: isDigest(one.signed?.over) || signatureHolds(record, one, plain),
        }))}
        actsOf={({ id, signed }) => (
          <div className="flex flex-wrap gap-2">
            <Button type="button" icon="pen" onClick={() => setSigning(signing === id ? null : id)}>
              {t(signed ? 'visit.record.signAgain' : 'visit.record.sign')}
            </Button>
            <Button type="button" variant="quiet" onClick={() => write({ kind: 'leave', person: id })}>
              {t('visit.record.remove')}
            </Button>
            {signing === id && (
              <Sign person={id} seen={contentMark(record)} write={write} done={() => setSigning(null)} />
            )}
          </div>
        )}
      />
      <AddPerson write={write} />
    </>
  );
}

/** A signature that the server holds carries a digest; whether it still counts, the server says. */
const isDigest = (over: string | undefined) => over !== undefined && /^[0-9a-f]{64}$/.test(over);

type Signing = { person: string; seen: number; write: Props['write']; done: () => void };

function Sign({ person, seen, write, done }: Signing) {
  const t = useT();
  const [path, setPath] = useState('');
  const sign = (drawn: string | null) => {
    write({ kind: 'sign', person, at: new Date().toISOString(), path: drawn, seen });
    done();
  };
  return (
    <div className="grid w-full gap-3">
      <p>{t('visit.signature.lead')}</p>
      <SignaturePad onChange={setPath} />
      <div className="flex flex-wrap gap-2">
        <Button type="button" variant="primary" disabled={path === ''} onClick={() => sign(path)}>
          {t('visit.signature.act')}
        </Button>
        <Button type="button" onClick={() => sign(null)}>
          {t('visit.tablet.signTyped')}
        </Button>
      </div>
    </div>
  );
}

function AddPerson({ write }: Pick<Props, 'write'>) {
  const t = useT();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name)).normalize('NFC').trim().slice(0, 150);
    const side = sides.find((one) => one === form.get('side')) ?? 'PRODUCER';
    if (text('name') === '') return;
    write({ kind: 'meet', person: randomName(), side, name: text('name'), title: text('title') });
    event.currentTarget.reset();
  };
  return (
    <form className="fields my-4" onSubmit={add}>
      <h3>{t('visit.record.addPerson')}</h3>
      <RadioGroup
        label={t('visit.person.side')}
        name="side"
        inline
        choices={sides.map((value) => ({ value, label: t(`visit.side.${value}`) }))}
        chosen={['PRODUCER']}
      />
      <TextField label={t('visit.person.name')} name="name" required maxLength={150} />
      <TextField label={t('visit.person.office')} name="title" maxLength={150} />
      <div>
        <Button>{t('visit.person.act')}</Button>
      </div>
    </form>
  );
}
