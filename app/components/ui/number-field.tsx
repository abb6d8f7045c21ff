import type { ComponentProps } from 'react';
import { TextField } from './text-field';

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'inputMode'> & {
  /** Whole numbers get the digits-only keyboard. */
  whole?: boolean;
};

/**
 * A number typed as people here write it (1.234,5): a text control with a number keyboard, since the browser's own
 * number control takes the decimal sign from its language, not from the page's. The form's schema reads it.
 */
export function NumberField({ whole, width = 'short', ...rest }: Props) {
  return <TextField {...rest} width={width} inputMode={whole ? 'numeric' : 'decimal'} autoComplete="off" />;
}
