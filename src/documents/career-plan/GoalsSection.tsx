import { Prose } from '../parts/Prose';
import { Section } from '../parts/Section';
import type { GoalModel, GoalsModel } from './goals.model';
import { MilestoneTable } from './MilestoneTable';

/** The goals by level, each with its milestones. */
export const GoalsSection = ({ model }: { readonly model: GoalsModel }) => (
  <Section id="goals" title="Goals and milestones" standfirst={model.standfirst}>
    {model.levels.map(({ id, name, goals }) => (
      <div key={id}>
        <h3>{name}</h3>
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} />
        ))}
      </div>
    ))}
    {model.loose.length > 0 && (
      <div>
        <h3>Milestones outside of goals</h3>
        <MilestoneTable rows={model.loose} caption="Milestones outside of goals" />
      </div>
    )}
  </Section>
);

/** A goal that is short is kept on one page; a longer one breaks between rows, under a repeated head. */
const Goal = ({ goal }: { readonly goal: GoalModel }) => (
  <article className={isShort(goal) ? 'goal whole' : 'goal'}>
    <div className="lead-in">
      <h4>{goal.title}</h4>
      <p className="goal-facts">
        <span className={`tag goal-${goal.status}`}>{goal.words}</span>
        {goal.deadline !== '' && <span>by {goal.deadline}</span>}
        {goal.progress !== '' && <span>{goal.progress}</span>}
      </p>
    </div>
    <Said title="Why" text={goal.why} />
    <Listed
      title="Reached when"
      items={goal.measures.map(({ id, title, standing }) => ({ id, text: `${title} (${standing})` }))}
    />
    <Listed title="Works on" items={goal.expectations.map((text) => ({ id: text, text }))} />
    {goal.milestones.length > 0 && <MilestoneTable rows={goal.milestones} caption={`Milestones of ${goal.title}`} />}
  </article>
);

const isShort = ({ milestones, why, measures }: GoalModel): boolean =>
  milestones.length <= 6 && measures.reduce((length, { title }) => length + title.length, why.length) < 900;

interface ListedProps {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

const Listed = ({ title, items }: ListedProps) =>
  items.length === 0 ? null : (
    <div className="said">
      <h5>{title}</h5>
      <ul>
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );

const Said = ({ title, text }: { readonly title: string; readonly text: string }) =>
  text === '' ? null : (
    <div className="said">
      <h5>{title}</h5>
      <Prose text={text} />
    </div>
  );
