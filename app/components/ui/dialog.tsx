import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useT } from '~/i18n/use-t';
import { Button, type ButtonLook, buttonClasses } from './button';
import { Icon } from './icon';

type Props = {
  /** The act that opens it, on the button: "Rút hồ sơ…". */
  trigger: string;
  look?: ButtonLook;
  title: string;
  /** What it is about and whether it can be undone, then the Form with its act. */
  children: ReactNode;
};

/**
 * Asks once before an act, names the object and says whether it can be undone. Before scripts run it is a `details`
 * that opens in place; with scripts, a modal dialog. A successful act leads away or closes it with the next page.
 */
export function Dialog({ trigger, look = {}, title, children }: Props) {
  const [modal, setModal] = useState(false);
  useEffect(() => setModal(true), []);
  if (modal) return <Modal {...{ trigger, look, title }}>{children}</Modal>;
  return (
    <details className="dialog-fallback">
      <summary className={buttonClasses(look)}>
        {look.icon && <Icon name={look.icon} />}
        {trigger}
      </summary>
      <div className="card">
        <p className="card-title">{title}</p>
        {children}
      </div>
    </details>
  );
}

function Modal({ trigger, look, title, children }: Required<Props>) {
  const t = useT();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button type="button" {...look} aria-haspopup="dialog" onClick={() => box.current?.showModal()}>
        {trigger}
      </Button>
      <dialog ref={box} className="dialog" aria-labelledby={id}>
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <Button
            type="button"
            variant="quiet"
            aria-label={t('ui.close')}
            onClick={() => box.current?.close()}
          >
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </dialog>
    </>
  );
}
