import { type FormEvent, useState } from 'react';
import { formatDateTime } from '~/i18n/format';
import { useT } from '~/i18n/use-t';
import type { AskedQuestion } from '~/offline/tablet/state';
import { Button } from '../ui/button';
import { StatusBadge } from '../ui/status-badge';
import { TextArea } from '../ui/text-area';
import { Choice } from './choice';
import { useRoom } from './room';

/** Questions to the secretariat: asked here, sent when the network is there, answered here. */
export function QuestionsView() {
  const t = useT();
  const { vault } = useRoom();
  const questions = [...vault.questions].reverse();
  return (
    <div className="tablet-narrow">
      <h1>{t('juryTablet.question.title')}</h1>
      <p className="page-lead">{t('juryTablet.question.lead')}</p>
      <AskForm />
      {questions.length > 0 && <h2>{t('juryTablet.question.asked')}</h2>}
      <ul className="questions">
        {questions.map((question) => (
          <li key={question.id}>
            <Question question={question} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskForm() {
  const t = useT();
  const { vault, acts } = useRoom();
  const [entryId, setEntryId] = useState('');
  const [fault, setFault] = useState<string[]>();
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = String(new FormData(form).get('question') ?? '').trim();
    setFault(text === '' ? [t('juryTablet.question.empty')] : undefined);
    if (text === '') return;
    await acts.ask(entryId === '' ? null : entryId, text.normalize('NFC'));
    form.reset();
    setEntryId('');
  };
  const entries = vault.work.entries.map(({ id, code, material }) => ({
    value: id,
    label: `${code} ${material.name}`,
  }));
  return (
    <form className="fields" noValidate onSubmit={(event) => void ask(event)}>
      <Choice
        name="about"
        label={t('juryTablet.question.about')}
        blank={t('juryTablet.question.general')}
        value={entryId}
        options={entries}
        onChange={setEntryId}
      />
      <TextArea
        name="question"
        label={t('juryTablet.question.text')}
        errors={fault}
        required
        maxLength={2000}
      />
      <div className="acts">
        <Button variant="primary" icon="mail">
          {t('juryTablet.question.act')}
        </Button>
      </div>
    </form>
  );
}

function Question({ question }: { question: AskedQuestion }) {
  const t = useT();
  const { work } = useRoom().vault;
  const { id, entryId, text, sent, refused } = question;
  const answer = work.answers.find((one) => one.id === id);
  const code = work.entries.find((entry) => entry.id === entryId)?.code;
  const state = answer ? 'answered' : refused ? 'refused' : sent ? 'sent' : 'waiting';
  const tones = { answered: 'success', refused: 'danger', sent: 'info', waiting: 'warning' } as const;
  return (
    <article className="question">
      <p className="tablet-entry-head">
        <StatusBadge tone={tones[state]} label={t(`juryTablet.question.state.${state}`)} />
        {code && <b className="figure">{code}</b>}
      </p>
      <p className="whitespace-pre-line">{text}</p>
      {answer && (
        <blockquote className="answer">
          <p className="whitespace-pre-line">{answer.answer}</p>
          <p className="text-soft figure">{formatDateTime(answer.at)}</p>
        </blockquote>
      )}
    </article>
  );
}
