import { Pips } from '../parts/Pips';
import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import type { LevelRow, PathModel, WeekSplit } from './path.model';

/** The levels of the path, what the target level expects, and how its week differs. */
export const PathSection = ({ model }: { readonly model: PathModel }) => (
  <Section id="path" title="The path" standfirst={model.title}>
    <div className="overview">
      <Prose text={model.overview} />
    </div>
    <LevelTable levels={model.levels} />
    {model.categories.length > 0 && <Expectations model={model} />}
    {model.splits.length > 0 && (
      <div className="splits">
        {model.splits.map((split) => (
          <Split key={split.levelName} split={split} />
        ))}
      </div>
    )}
  </Section>
);

const partWords: Readonly<Record<LevelRow['part'], string>> = { here: 'You are here', target: 'Target', other: '' };

const LevelTable = ({ levels }: { readonly levels: readonly LevelRow[] }) => (
  <table className="levels">
    <caption>The levels of the path, lowest first</caption>
    <thead>
      <tr>
        <th scope="col">Level</th>
        <th scope="col">Years</th>
        <th scope="col" className="number">Expectations</th>
        <th scope="col" className="number">Met</th>
        <th scope="col">On the trail</th>
      </tr>
    </thead>
    <tbody>
      {levels.map(({ id, name, years, expectations, met, part }) => (
        <tr key={id} className={`level-${part}`}>
          <th scope="row">{name}</th>
          <td>{years}</td>
          <td className="number">{expectations}</td>
          <td className="number">{met}</td>
          <td>{partWords[part] !== '' && <span className={`tag tag-${part}`}>{partWords[part]}</span>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Expectations = ({ model }: { readonly model: PathModel }) => (
  <>
    <div className="lead-in">
      <h3>What {model.targetName} expects</h3>
      <p className="prose">{model.readiness}</p>
    </div>
    {model.categories.map(({ name, met, rows }) => (
      <table key={name} className={rows.length <= 4 ? 'expectations whole' : 'expectations'}>
        <caption>
          <h4>{name}</h4>
          <span className="count">
            {met} of {rows.length} met
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Expectation</th>
            <th scope="col">Rated</th>
            <th scope="col" className="number">Evidence</th>
            <th scope="col">Goal</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, rating, evidence, goal }) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              <td>
                <Pips rating={rating} />
              </td>
              <td className="number">{evidence === 0 ? '' : evidence}</td>
              <td className="goal-cell">{goal}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
    <p className="note">{model.rule}</p>
  </>
);

const Split = ({ split }: { readonly split: WeekSplit }) => (
  <table className="split">
    <caption>
      <h3>A week at {split.levelName}</h3>
    </caption>
    <thead>
      <tr>
        <th scope="col">Activity</th>
        <th scope="col" className="number">Share</th>
      </tr>
    </thead>
    <tbody>
      {split.activities.map(({ id, text, share, percent }) => (
        <tr key={id}>
          <th scope="row">
            {text}
            <span className="bar" style={{ width: `${percent}%` }} />
          </th>
          <td className="number">{share}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
