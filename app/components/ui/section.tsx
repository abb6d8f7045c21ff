import type { ReactNode } from 'react';

type Props = { title: ReactNode; id?: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode };

/** A part of a page under its own heading. */
export function Section({ title, id, lead, aside, children }: Props) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {lead && <p className="page-lead">{lead}</p>}
      {children}
    </section>
  );
}
