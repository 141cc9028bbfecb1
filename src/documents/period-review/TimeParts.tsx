import type { FeltWeek, TimeFacts } from './time-facts';

interface TimeProps {
  readonly time: TimeFacts;
}

/** Where the hours went, against the target level, and what of them was learning. */
export const HoursPart = ({ time, targetName }: TimeProps & { readonly targetName: string }) =>
  time.activities.length === 0 && time.learningWords === '' ? null : (
    <div className="part">
      <div className="lead-in">
        <h2>Time</h2>
        <p>{[time.drift, time.learningWords].filter((words) => words !== '').join(' ')}</p>
      </div>
      {time.activities.length > 0 && (
        <table className={time.activities.length <= 10 ? 'split whole' : 'split'}>
          <caption>
            {targetName === '' ? 'Hours by activity' : `Hours by activity, against ${targetName}`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Activity</th>
              <th scope="col" className="number">
                Hours
              </th>
              <th scope="col" className="number">
                Share
              </th>
              <th scope="col" className="number">
                Expected
              </th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {time.activities.map(({ id, text, hours, percent, expected, gap }) => (
              <tr key={id}>
                <th scope="row">
                  {text}
                  <span className="bar" style={{ width: `${percent}%` }} />
                </th>
                <td className="number">{hours}</td>
                <td className="number">{percent} %</td>
                <td className="number">{expected}</td>
                <td>{gap}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {time.learning.length > 0 && (
        <table className={time.learning.length <= 10 ? 'learning whole' : 'learning'}>
          <caption>Hours of learning by milestone</caption>
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col" className="number">
                Hours
              </th>
            </tr>
          </thead>
          <tbody>
            {time.learning.map(({ id, title, hours }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td className="number">{hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );

/** The journal's weeks, mood and energy; for the owner alone. */
export const FeltPart = ({ time: { weeks, felt, feltWeeks } }: TimeProps) =>
  weeks === '' && felt === '' ? null : (
    <div className="part whole">
      <h2>How it was</h2>
      <p>{[weeks, felt].filter((words) => words !== '').join(' ')}</p>
      {rowsOf(feltWeeks).map((row, at) => (
        <table key={row[0]?.week} className="felt">
          {at === 0 && <caption>Mood and energy by week, from 1 (low) to 5 (high)</caption>}
          <tbody>
            <FeltRow title="Week" values={row.map(({ week }) => week)} />
            <FeltRow title="Mood" values={row.map(({ mood }) => mood)} />
            <FeltRow title="Energy" values={row.map(({ energy }) => energy)} />
          </tbody>
        </table>
      ))}
    </div>
  );

/** So many weeks stand beside each other on a page. */
const weeksAcross = 26;

const rowsOf = (weeks: readonly FeltWeek[]): FeltWeek[][] =>
  Array.from({ length: Math.ceil(weeks.length / weeksAcross) }, (_, at) =>
    weeks.slice(at * weeksAcross, (at + 1) * weeksAcross),
  );

const FeltRow = ({
  title,
  values,
}: {
  readonly title: string;
  readonly values: readonly (string | number | null)[];
}) =>
  values.every((value) => value === null) ? null : (
    <tr>
      <th scope="row">{title}</th>
      {values.map((value, at) => (
        <td key={at} className="number">
          {value ?? '–'}
        </td>
      ))}
    </tr>
  );
