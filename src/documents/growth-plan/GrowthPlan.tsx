import type { ReactNode } from 'react';
import { capitalised } from '../../core/kit/words';
import { EvidenceItem } from '../parts/EvidenceItem';
import { Pips } from '../parts/Pips';
import { Prose } from '../parts/Prose';
import type { Fitted, GrowthPlanModel } from './model';

interface GrowthProps {
  readonly model: GrowthPlanModel;
}

/** The growth plan on one page: what to grow in, how, by when, and what is shown already. */
export const GrowthPlan = ({ model }: GrowthProps) => (
  <main>
    <section className="sheet growth" aria-labelledby="growth-title">
      <header>
        <p className="growth-owner">
          {['Growth plan', model.owner].filter((text) => text !== '').join(' · ')}
        </p>
        <h1 id="growth-title">{model.title}</h1>
        <p className="standfirst">{model.standfirst}</p>
      </header>
      <Figures figures={model.figures} />
      <Own title="What I want" text={model.opening} />
      <div className="growth-columns">
        <Focus model={model} />
        <Goals model={model} />
      </div>
      <div className="growth-columns">
        <Milestones model={model} />
        <Shown model={model} />
      </div>
      <Own title="What would help" text={model.closing} />
      <p className="note">{model.note}</p>
    </section>
  </main>
);

const Figures = ({ figures }: Pick<GrowthPlanModel, 'figures'>) =>
  figures.length === 0 ? null : (
    <dl className="head-figures">
      {figures.map(({ figure, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );

const Own = ({ title, text }: { readonly title: string; readonly text: string }) =>
  text === '' ? null : (
    <div className="own-words">
      <h2>{title}</h2>
      <Prose text={text} />
    </div>
  );

interface PartProps<Item> {
  readonly title: string;
  readonly list: Fitted<Item>;
  readonly children: (item: Item) => ReactNode;
}

const Part = <Item,>({ title, list: { items, more }, children }: PartProps<Item>) =>
  items.length === 0 ? null : (
    <section className="growth-part">
      <h2>{title}</h2>
      {items.map(children)}
      {more !== '' && <p className="kind growth-more">{more}</p>}
    </section>
  );

const Focus = ({ model: { focus } }: GrowthProps) => (
  <Part title="To grow in next" list={focus}>
    {({ id, text, rating, goal }) => (
      <div key={id} className="growth-line">
        <p>{text}</p>
        <p className="kind">
          <Pips rating={rating} />
          {goal !== '' && <span>{goal}</span>}
        </p>
      </div>
    )}
  </Part>
);

const Goals = ({ model: { goals } }: GrowthProps) => (
  <Part title="Goals" list={goals}>
    {({ id, title, by, measures }) => (
      <div key={id} className="growth-line">
        <p>
          <strong>{title}</strong>
        </p>
        <p className="kind">{capitalised(by)}</p>
        {measures.map((measure) => (
          <p key={measure} className="kind growth-measure">
            {measure}
          </p>
        ))}
      </div>
    )}
  </Part>
);

const Milestones = ({ model: { milestones } }: GrowthProps) => (
  <Part title="By when" list={milestones}>
    {({ id, title, due }) => (
      <div key={id} className="evidence-item">
        <span className="evidence-date">{due}</span>
        <p>{title}</p>
      </div>
    )}
  </Part>
);

const Shown = ({ model: { evidence } }: GrowthProps) => (
  <Part title="Shown so far" list={evidence}>
    {(item) => <EvidenceItem key={item.id} item={item} />}
  </Part>
);
