import { Prose } from './Prose';
import type { StoryModel } from './story-model';

/** A story in its four parts, with what it rests on. */
export const StoryArticle = ({ story }: { readonly story: StoryModel }) => (
  <article className="story">
    <div className="lead-in">
      <h4>{story.title}</h4>
      {story.restsOn !== '' && <p className="story-proof">{story.restsOn}</p>}
    </div>
    <dl>
      {story.parts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Prose text={text} />
          </dd>
        </div>
      ))}
    </dl>
  </article>
);
