import type { ReactNode } from 'react';
import { Prose } from '../parts/Prose';
import type { PeriodReviewModel } from './model';
import { ProofPart, ReadinessPart, StoriesPart } from './ProofParts';
import { FeltPart, HoursPart } from './TimeParts';
import { PeoplePart, PromisesPart, WorkPart } from './WorkParts';

/** The review of a period on paper: the person's words around what the plan holds. */
export const PeriodReview = ({ model }: { readonly model: PeriodReviewModel }) => {
  const { owner, title, days, standing, texts, proof, work, time } = model;
  return (
    <main>
      <section className="sheet review" aria-labelledby="review-title">
        <header>
          <p className="review-owner">{['Period review', owner].filter((text) => text !== '').join(' · ')}</p>
          <h1 id="review-title">{title}</h1>
          <p className="standfirst">{[days, standing].filter((text) => text !== '').join('. ')}</p>
        </header>
        <Figures model={model} />
        <Own title="In short" text={texts.opening} />
        <ProofPart proof={proof} />
        <StoriesPart proof={proof} />
        <ReadinessPart proof={proof} />
        <WorkPart work={work} />
        <PromisesPart work={work} />
        <PeoplePart work={work} />
        <Own title="On the work" text={texts.work} />
        <HoursPart time={time} targetName={model.targetName} />
        <FeltPart time={time} />
        <Own title="On the time" text={texts.time} />
        <Own title="What comes next" text={texts.next} />
        {model.isEmpty && <p>The plan holds nothing to show for this period.</p>}
        <p className="note">{model.note}</p>
      </section>
    </main>
  );
};

const Figures = ({ model: { figures } }: { readonly model: PeriodReviewModel }) =>
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

const Own = ({ title, text }: { readonly title: string; readonly text: string }): ReactNode =>
  text === '' ? null : (
    <div className="own-words">
      <h2>{title}</h2>
      <Prose text={text} />
    </div>
  );
