import type { ExpectationKind } from '../../paths/path';

/** Two expectations of neighbouring levels, and whether a reader would say that they are about the same. */
export interface LabelledPair {
  readonly kind: ExpectationKind;
  readonly category: string;
  readonly lower: string;
  readonly higher: string;
  readonly together: boolean;
}

const pairs =
  (kind: ExpectationKind, category: string) =>
  (together: boolean, ...lines: readonly string[]): LabelledPair[] =>
    lines.map((line) => {
      const [lower = '', higher = ''] = line.split(' > ');
      return { kind, category, lower, higher, together };
    });

const duties = pairs('responsibility', 'Responsibilities');
const technical = pairs('skill', 'Technical');
const tools = pairs('skill', 'Tools');
const soft = pairs('soft-skill', 'Soft skills');

/** The pairs that words, weights and the threshold were chosen with. */
export const tunedPairs: readonly LabelledPair[] = [
  ...duties(
    true,
    'Write unit tests for own changes > Decide how a service is tested, from unit tests to load',
    'Fix bugs with a colleague beside > Trace hard bugs through several services',
    'Deploy changes with the existing pipeline > Own the release pipeline of a product',
    'Take part in code reviews > Set the standard of code reviews for the team',
    'Join the on-call rota > Lead the response to incidents',
    'Help a new colleague settle in by mentoring > Mentor senior engineers of several teams',
    'Design the tables of a feature > Decide on the data model of a whole product',
    'Lead a small feature > Lead an initiative of several teams',
    'Estimate own tasks > Plan the quarter of a team with its estimates',
    'Take part in interviews > Decide on hiring together with managers',
  ),
  ...duties(
    false,
    'Write unit tests for own changes > Present the roadmap to executives',
    'Deploy changes with the existing pipeline > Mentor senior engineers of several teams',
    'Take part in code reviews > Decide on the data model of a whole product',
    'Join the on-call rota > Run technical interviews',
    'Design the tables of a feature > Represent engineering at conferences',
    'Estimate own tasks > Trace hard bugs through several services',
    'Keep notes of what was learned > Lead the response to incidents',
    'Ask for help after an honest attempt > Own the budget of a department',
    'Read query plans > Coach a struggling colleague',
    'Support customers once a week > Choose the cloud provider',
  ),
  ...technical(
    true,
    'SQL basics > schema design for large tables',
    'Redis > caching strategies at scale',
    'one language (Python or Java) > several languages in depth',
    'REST > GraphQL and API versioning',
    'basic AWS > multi-region cloud architecture',
    'automated tests > load testing',
  ),
  ...technical(
    false,
    'SQL basics > event-driven systems',
    'Git > threat models',
    'REST > machine learning',
    'automated tests > cloud services',
    'HTTP > technical strategy',
    'JSON > message queues',
  ),
  ...tools(true, 'Docker > Kubernetes in production', 'reading dashboards > Prometheus and Grafana set-up'),
  ...tools(false, 'Docker > New Relic', 'Postman > CI/CD pipelines'),
  ...soft(
    true,
    'Listens in meetings > Communicates with clarity to any audience',
    'Accepts feedback > Asks for feedback and gives it in time',
    'Works well with the team > Collaborates across teams',
  ),
  ...soft(
    false,
    'Accepts feedback > Thinks in terms of revenue and cost',
    'Stays curious > Settles conflicts between teams',
    'Keeps promises on dates > Brings calm to an incident',
  ),
];

/** Pairs written before anything was tuned and looked at only to be counted. */
export const heldOutPairs: readonly LabelledPair[] = [
  ...duties(
    true,
    'Follow the security checklist for each change > Define how the company handles security',
    'Document own code > Write the documentation standards of the department',
    'Watch the dashboards of a service > Own the observability of the platform',
    'Implement endpoints of an API > Design public APIs that clients can rely on for years',
    'Improve the speed of a slow page > Set performance budgets for all products',
    'Pair with juniors on small tasks > Coach leads in how to grow their people',
    'Follow the coding standards > Write the coding standards of the organisation',
    'Learn how the system is put together > Set the architecture for the next five years',
    'Share what was learned at the team meeting > Speak at conferences and write for the public',
    'Work from a backlog that others keep > Prioritise the backlog with product',
  ),
  ...duties(
    false,
    'Follow the security checklist for each change > Coach leads in how to grow their people',
    'Document own code > Set performance budgets for all products',
    'Watch the dashboards of a service > Prioritise the backlog with product',
    'Implement endpoints of an API > Speak at conferences and write for the public',
    'Improve the speed of a slow page > Decide on hiring for the department',
    'Pair with juniors on small tasks > Own the release calendar',
    'Follow the coding standards > Plan capacity for the coming year',
    'Learn how the system is put together > Run the retrospective of the team',
    'Share what was learned at the team meeting > Remove single points of failure',
    'Work from a backlog that others keep > Trace faults across data centres',
  ),
  ...technical(
    true,
    'relational databases > sharding and replication of databases',
    'unit tests > test strategy for distributed systems',
    'Git basics > branching and release strategy in Git',
    'authentication with sessions > OAuth, encryption and threat models',
    'HTML and CSS > frontend frameworks (React, Vue)',
    'logs > distributed tracing',
  ),
  ...technical(
    false,
    'relational databases > accessibility',
    'unit tests > Kubernetes',
    'Git basics > domain-driven design',
    'authentication with sessions > Kafka',
    'HTML and CSS > capacity planning',
    'logs > iOS development',
  ),
  ...tools(true, 'Jenkins builds > continuous delivery', 'Linux commands > Unix administration'),
  ...tools(false, 'Jenkins builds > GraphQL schemas', 'Linux commands > analytics'),
  ...soft(
    true,
    'Explains own work clearly > Presents to executives',
    'Takes ownership of tasks > Is accountable for the outcome of a product',
    'Learns from mistakes > Builds a culture in which people learn from mistakes',
  ),
  ...soft(
    false,
    'Explains own work clearly > Invents ways that had no model',
    'Takes ownership of tasks > Welcomes people of every background',
    'Learns from mistakes > Negotiates with vendors',
  ),
];

/** Pairs that share a word and not the subject, written to mislead. */
export const misleadingPairs: readonly LabelledPair[] = [
  ...duties(
    false,
    'Take part in code reviews > Review the budget with finance',
    'Design the tables of a feature > Design the interview process',
    'Write documentation > Write the security policy',
    'Lead a small feature > Lead the hiring of the department',
    'Plan own tasks > Plan the move to another cloud',
    'Support customers once a week > Support colleagues in difficult times',
    'Build dashboards > Build a community of practice',
    'Keep to the standards of the team > Keep executives informed',
    'Trace slow requests > Handle requests of auditors',
    'Fix failing builds > Build the business case for a platform',
  ),
  ...technical(false, 'test data > data strategy', 'service workers > customer service'),
];
