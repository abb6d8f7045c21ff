import type { ButtonHTMLAttributes, MouseEvent } from 'react';
import { classes } from './class-names';
import { Icon, type IconName } from './icon';
import { usePending } from './pending';

export type ButtonLook = {
  /** `primary` is the one act of a page; `danger` cannot be undone or takes something away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'sm' | 'md' | 'lg';
  icon?: IconName;
  /** Takes the whole width on a phone. */
  wide?: boolean;
};

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'style'> & ButtonLook & { pending?: boolean };

/** The class names of a button, shared with links that look like one. */
export function buttonClasses(
  { variant = 'secondary', size = 'md', wide }: ButtonLook,
  more?: string,
): string {
  return classes('btn', `btn-${variant}`, size !== 'md' && `btn-${size}`, wide && 'btn-wide', more);
}

/**
 * A button that says its act (Ký phiếu, Gửi hồ sơ). It submits the form around it unless `type` says otherwise, and
 * shows by itself that this form is on its way; a second press is then held back.
 */
export function Button(props: Props) {
  const {
    variant,
    size,
    icon,
    wide,
    pending,
    type = 'submit',
    className,
    children,
    onClick,
    ...rest
  } = props;
  const sending = usePending();
  const busy = pending ?? (type === 'submit' && sending);
  const more = classes(rest['aria-label'] && 'btn-square', className);
  const press = (event: MouseEvent<HTMLButtonElement>) => (busy ? event.preventDefault() : onClick?.(event));
  return (
    <button
      type={type}
      className={buttonClasses({ variant, size, wide }, more)}
      {...(busy && { 'aria-busy': true, 'aria-disabled': true })}
      onClick={press}
      {...rest}
    >
      {busy ? <span className="spinner" aria-hidden /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
