import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  readonly children: ReactNode;
}

/** One section of a document: it begins on a page of its own, and its name stands at the head of each of them. */
export const Section = ({ id, title, standfirst, children }: SectionProps) => (
  <section id={id} className="sheet" style={{ page: id }} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <p className="standfirst">{standfirst}</p>
    {children}
  </section>
);
