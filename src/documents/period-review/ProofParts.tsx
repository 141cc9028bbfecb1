import { EvidenceItem } from '../parts/EvidenceItem';
import { StoryArticle } from '../parts/StoryArticle';
import type { ProofFacts } from './proof-facts';

interface ProofProps {
  readonly proof: ProofFacts;
}

/** Readiness before and after, and the ratings that moved. */
export const ReadinessPart = ({ proof: { readiness, ratings } }: ProofProps) =>
  readiness === '' && ratings.length === 0 ? null : (
    <div className="part">
      <div className="lead-in">
        <h2>Readiness</h2>
        {readiness !== '' && <p>{readiness}</p>}
      </div>
      {ratings.length > 0 && (
        <table className="ratings">
          <caption>Ratings that moved</caption>
          <thead>
            <tr>
              <th scope="col">Expectation</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
              <th scope="col">Rated</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map(({ id, text, before, after, on }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <td>{before}</td>
                <td>{after}</td>
                <td className="date">{on}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );

/** Evidence of the period by what it supports. */
export const ProofPart = ({ proof: { groups, others } }: ProofProps) =>
  groups.length + others.length === 0 ? null : (
    <div className="part">
      <h2>Evidence</h2>
      {groups.map(({ id, text, level, evidence }) => (
        <article key={id} className={evidence.length <= 5 ? 'evidence-group whole' : 'evidence-group'}>
          <h3>
            {text} <span className="kind">{level}</span>
          </h3>
          {evidence.map((item) => (
            <EvidenceItem key={item.id} item={item} />
          ))}
        </article>
      ))}
      {others.length > 0 && (
        <article className={others.length <= 5 ? 'evidence-group whole' : 'evidence-group'}>
          <h3>{groups.length === 0 ? 'Done in this period' : 'Besides'}</h3>
          {others.map((item) => (
            <EvidenceItem key={item.id} item={item} />
          ))}
        </article>
      )}
    </div>
  );

/** Stories that rest on evidence of the period. */
export const StoriesPart = ({ proof: { stories } }: ProofProps) =>
  stories.length === 0 ? null : (
    <div className="part">
      <h2>Stories</h2>
      {stories.map((story) => (
        <StoryArticle key={story.id} story={story} />
      ))}
    </div>
  );
