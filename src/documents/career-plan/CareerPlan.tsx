import { Cover } from './Cover';
import { GoalsSection } from './GoalsSection';
import { JournalSection } from './JournalSection';
import type { CareerPlanModel } from './model';
import { NegotiationSection } from './NegotiationSection';
import { PathSection } from './PathSection';
import { ScheduleSection } from './ScheduleSection';

/** The career plan on paper. */
export const CareerPlan = ({ model }: { readonly model: CareerPlanModel }) => (
  <main>
    <Cover model={model} />
    {model.path && <PathSection model={model.path} />}
    {model.goals && <GoalsSection model={model.goals} />}
    {model.schedule && <ScheduleSection model={model.schedule} />}
    {model.journal && <JournalSection model={model.journal} />}
    {model.negotiation && <NegotiationSection model={model.negotiation} />}
  </main>
);
