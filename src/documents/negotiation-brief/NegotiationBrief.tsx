import type { ReactNode } from 'react';
import type { BriefRow, NegotiationBriefModel } from './model';

/** The brief of a talk about pay, on one page. */
export const NegotiationBrief = ({ model }: { readonly model: NegotiationBriefModel }) => (
  <main>
    <section className="sheet brief" aria-labelledby="brief-title">
      <header>
        <p className="brief-owner">{[model.owner, 'private'].filter((text) => text !== '').join(' · ')}</p>
        <h1 id="brief-title">{model.aim === '' ? 'The talk about pay' : `The talk about pay as ${model.aim}`}</h1>
      </header>
      {model.window.length === 0 ? (
        <p className="standfirst">Floor, target and ask are not decided yet; the floor comes first.</p>
      ) : (
        <dl className="brief-window">
          {model.window.map(({ name, said, note }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {said} <small>{note}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {model.market !== '' && <p className="brief-market">{model.market}</p>}
      <div className="brief-parts">
        {model.reason !== '' && <Part title="Why this is fair"><p>{model.reason}</p></Part>}
        <List title="What speaks for you" lines={model.evidence} />
        <Rows title="If it comes to nothing" rows={model.alternatives} />
        <Rows title="What you talk about" rows={model.issues} />
        <List title="How you come down" lines={model.steps} />
        <Rows title="What to say when" rows={model.replies} />
      </div>
      <p className="note">{model.prepared}. For its owner alone.</p>
    </section>
  </main>
);

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="brief-part">
    <h2>{title}</h2>
    {children}
  </section>
);

const List = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <Part title={title}>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Part>
  );

const Rows = ({ title, rows }: { readonly title: string; readonly rows: readonly BriefRow[] }) =>
  rows.length === 0 ? null : (
    <Part title={title}>
      <dl>
        {rows.map(({ name, said }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
