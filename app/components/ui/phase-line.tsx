import { useT } from '~/i18n/use-t';
import { Icon } from './icon';
import { VisuallyHidden } from './visually-hidden';

export type PhaseStep = {
  key: string;
  label: string;
  state: 'done' | 'current' | 'ahead';
  /** When it begins or ends, in words: "đến 30/04". */
  when?: string;
};

type Props = {
  label: string;
  steps: readonly PhaseStep[];
  /** Today as people write it: "05/05". */
  today?: string;
};

/** Where a round stands: its phases as a line, today marked on the one that holds. */
export function PhaseLine({ label, steps, today }: Props) {
  const t = useT();
  return (
    <div className="phase-line">
      <ol className="phases" aria-label={label}>
        {steps.map(({ key, label: name, state, when }) => (
          <li
            key={key}
            className={`phase phase-${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="phase-mark" aria-hidden>
              {state === 'done' && <Icon name="check" size="sm" />}
            </span>
            <span className="phase-name">
              {name}
              {state !== 'current' && <VisuallyHidden>({t(`ui.phase.${state}`)})</VisuallyHidden>}
            </span>
            {when && <span className="phase-when">{when}</span>}
            {state === 'current' && today && (
              <span className="phase-today">{t('ui.phase.today', { today })}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
