import type { ReactNode } from 'react';
import { classes } from './class-names';

type Props = {
  caption: string;
  captionHidden?: boolean;
  dense?: boolean;
  /** Rows become cards on a phone: cells then need `data-label`. Without it the table scrolls sideways. */
  cards?: boolean;
  children: ReactNode;
};

/** The frame of a table with rows of its own making (a tally, a matrix): caption, sticky head, tabular figures. */
export function TableFrame({ caption, captionHidden, dense, cards, children }: Props) {
  return (
    // A region that scrolls must be reached by the keyboard.
    <section className="table-frame" aria-label={caption} tabIndex={cards ? undefined : 0}>
      <table className={classes('table', cards && 'table-cards', dense && 'table-dense')}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
