import { Section } from '../parts/Section';
import { StateTag } from '../parts/StateTag';
import type { MonthModel, ScheduleModel } from './schedule.model';

/** The work to come, month by month. */
export const ScheduleSection = ({ model }: { readonly model: ScheduleModel }) => (
  <Section id="schedule" title="Month by month" standfirst={model.standfirst}>
    {model.findings.length > 0 && (
      <div className="findings">
        <h3>What does not fit yet</h3>
        <ul>
          {model.findings.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )}
    {model.months.map((month) => (
      <Month key={month.month} month={month} />
    ))}
  </Section>
);

const Month = ({ month }: { readonly month: MonthModel }) => (
  <table className={month.rows.length <= 8 ? 'month whole' : 'month'}>
    <caption>
      <h3>{month.name}</h3>
      <span className="count">
        {month.load}
        <span className="gauge" aria-hidden="true">
          <span style={{ width: `${Math.round(month.filled * 100)}%` }} />
        </span>
      </span>
      {month.timeOff.map((words) => (
        <span key={words} className="time-off">
          Time off: {words}
        </span>
      ))}
    </caption>
    <thead>
      <tr>
        <th scope="col">Milestone</th>
        <th scope="col">Days</th>
        <th scope="col" className="number">Work</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      {month.rows.map(({ id, title, goal, hours, days, ends, state, words }) => (
        <tr key={id}>
          <th scope="row">
            {title} {goal !== '' && <span className="kind">{goal}</span>}
          </th>
          <td>
            {days}
            {ends && <span className="ends"> ends</span>}
          </td>
          <td className="number">{hours}</td>
          <td>
            <StateTag state={state} words={words} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
