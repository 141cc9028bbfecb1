import { Contours } from '../parts/Contours';
import { TrailFigure } from '../parts/TrailFigure';
import type { CareerPlanModel } from './model';

/** The first page. */
export const Cover = ({ model: { cover, contents, missing, privacy } }: { readonly model: CareerPlanModel }) => (
  <section className="sheet cover" aria-label="Cover">
    <Contours />
    <header className="cover-head">
      <Brand />
      <span>Career plan</span>
    </header>
    <div className="cover-title">
      <h1 className={`size-${sizeOf(cover.name)}`}>{cover.name}</h1>
      <p className={`aim size-${sizeOf(cover.aim)}`}>{cover.aim}</p>
      {cover.pathTitle !== '' && <p className="cover-path">{cover.pathTitle}</p>}
    </div>
    {cover.trail && (
      <figure className="cover-trail">
        <TrailFigure trail={cover.trail} flag={cover.flag} you={cover.you} />
      </figure>
    )}
    <p className="cover-sentence">{cover.sentence}</p>
    <dl className="facts">
      {cover.facts.map(({ figure, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
    <Contents contents={contents} missing={missing} />
    <footer className="cover-foot">
      <span>{cover.prepared}</span>
      <span>{privacy}</span>
    </footer>
  </section>
);

const Brand = () => (
  <span className="brand">
    <svg aria-hidden="true" viewBox="0 0 26 26">
      <path className="brand-trail" d="M3 22C8 22 8 14 13 14s4-9 10-10" />
      <circle className="brand-here" cx={13} cy={14} r={3.4} />
    </svg>
    Waymark
  </span>
);

const Contents = ({ contents, missing }: Pick<CareerPlanModel, 'contents' | 'missing'>) => (
  <nav className="contents" aria-label="In this document">
    {contents.length > 0 && (
      <ol>
        {contents.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    )}
    {missing !== '' && <p>{missing}</p>}
  </nav>
);

/** Long names are set smaller, so that the cover stays one page. */
const sizeOf = (text: string): 'large' | 'medium' | 'small' =>
  text.length <= 28 ? 'large' : text.length <= 70 ? 'medium' : 'small';
