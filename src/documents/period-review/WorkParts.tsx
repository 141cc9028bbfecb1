import type { WorkFacts, WorkRow } from './work-facts';

interface WorkProps {
  readonly work: WorkFacts;
}

/** Milestones that were finished, and those that slipped. */
export const WorkPart = ({ work: { finished, slipped } }: WorkProps) =>
  finished.length + slipped.length === 0 ? null : (
    <div className="part">
      <h2>Milestones</h2>
      <Rows title="Finished" rows={finished} last="Finished on" />
      <Rows title="Slipped" rows={slipped} last="What became of it" />
    </div>
  );

const Rows = ({
  title,
  rows,
  last,
}: {
  readonly title: string;
  readonly rows: readonly WorkRow[];
  readonly last: string;
}) =>
  rows.length === 0 ? null : (
    <table className={rows.length <= 6 ? 'work whole' : 'work'}>
      <caption>
        <h3>{title}</h3>
      </caption>
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          <th scope="col">Due</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: name, due, words }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="date">{due}</td>
            <td>{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

/** Who was met and what was practised. */
export const PeoplePart = ({ work: { people } }: WorkProps) =>
  people === '' ? null : (
    <div className="part">
      <h2>People and practice</h2>
      <p>{people}</p>
    </div>
  );

/** Promises made and kept. */
export const PromisesPart = ({ work: { promises, unkept } }: WorkProps) =>
  promises === '' ? null : (
    <div className="part">
      <div className="lead-in">
        <h2>Promises</h2>
        <p>{promises}</p>
      </div>
      {unkept.length > 0 && (
        <div className="unkept">
          <h3>Left undone</h3>
          <ul>
            {unkept.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
