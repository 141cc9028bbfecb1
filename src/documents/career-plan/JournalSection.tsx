import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import type { HoursModel, JournalModel, WeekModel } from './journal.model';

/** The last written weeks, newest first. */
export const JournalSection = ({ model }: { readonly model: JournalModel }) => (
  <Section id="journal" title="From the journal" standfirst={model.standfirst}>
    {model.hours && <Hours hours={model.hours} />}
    {model.weeks.map((week) => (
      <WeekPage key={week.week} week={week} />
    ))}
  </Section>
);

const Hours = ({ hours }: { readonly hours: HoursModel }) => (
  <table className="hours">
    <caption>
      <h3>{hours.title}</h3>
    </caption>
    <thead>
      <tr>
        <th scope="col">Activity</th>
        <th scope="col" className="number">Hours</th>
        <th scope="col" className="number">Share</th>
        <th scope="col" className="number">Expected</th>
        <th scope="col">Difference</th>
      </tr>
    </thead>
    <tbody>
      {hours.rows.map(({ id, text, hours: spent, percent, expected, gap }) => (
        <tr key={id}>
          <th scope="row">
            {text}
            <span className="bar" style={{ width: `${percent}%` }} />
          </th>
          <td className="number">{spent}</td>
          <td className="number">{percent} %</td>
          <td className="number">{expected}</td>
          <td>{gap}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const WeekPage = ({ week }: { readonly week: WeekModel }) => (
  <article className="week">
    <div className="lead-in week-head">
      <h3>{week.title}</h3>
      <p>
        {week.days}
        {week.hours !== '' && `, ${week.hours} noted`}
      </p>
    </div>
    {week.answers.map(({ id, title, text }) => (
      <div key={id} className="said">
        <h4>{title}</h4>
        <Prose text={text} />
      </div>
    ))}
  </article>
);
