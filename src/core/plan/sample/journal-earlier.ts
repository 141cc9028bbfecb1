import type { SamplePage } from './page';

/** The first pages of the sample's journal, up to the holiday. */
export const earlierPages: readonly SamplePage[] = [
  {
    weeksAgo: 25,
    answers: {
      wins: 'Closed the last two tickets of the label printer. Nobody noticed the switch, which was the point.',
      learned: 'Writing down what the next level asks took an hour and was less frightening than not knowing.',
      next: 'Ask Priya which of these lines she would like to see first.',
    },
    hours: [1, 27, 2, 3, 3],
    mood: 3,
  },
  {
    weeksAgo: 24,
    answers: {
      wins: 'Priya answered before I had finished the question: the database. Start with the slow queries.',
      stuck: 'Half a day on a test that failed only on Tuesdays. It was a public holiday in the fixture.',
      thanks: 'Tomasz, for laughing about it with me and not at me.',
    },
    hours: [0, 28, 3, 4, 2],
    mood: 3,
  },
  {
    weeksAgo: 23,
    answers: {
      wins: 'Shipped the retry of failed scans. Lost scans went from 40 a day to 2.',
      learned: 'A retry without a limit is a denial of service by one’s own hand.',
      next: 'Get read access to the slow query log.',
    },
    hours: [1, 26, 4, 3, 3],
    mood: 4,
  },
  {
    weeksAgo: 22,
    answers: {
      wins: 'First evening with query plans. Three hours of notes, and the word “sequential” now makes me nervous.',
      stuck: 'The estimates and the actual rows differ by a factor of a thousand, and I do not yet know why.',
    },
    hours: [1, 25, 5, 3, 3],
    mood: 3,
  },
  {
    weeksAgo: 21,
    answers: {
      wins: 'Knew why: the statistics were a year old. One ANALYZE, and the plan changed in front of my eyes.',
      learned: 'The planner is not magic, it is an accountant with old books.',
      thanks: 'Inés, who let me run it on the replica first.',
    },
    hours: [2, 24, 6, 2, 3],
    mood: 5,
  },
  {
    weeksAgo: 20,
    answers: {
      wins: 'Reviewed more code than I wrote, and found a real bug in one of them: a lost update on the address.',
      next: 'Write the bug down as a story for later. It is a good example of isolation levels.',
    },
    hours: [1, 20, 4, 9, 3],
    mood: 4,
  },
  {
    weeksAgo: 19,
    answers: {
      wins: 'Two indexes in production. The parcel history page is bearable for the first time since I came.',
      stuck: 'Meetings on three afternoons. Learning happened on Saturday or not at all.',
    },
    hours: [3, 21, 6, 3, 4],
    mood: 3,
  },
  {
    weeksAgo: 18,
    answers: {
      wins: 'Found the missing index behind the nightly report: from 41 minutes to 6.',
      learned: 'Measure before, measure after, write both down at once. I nearly forgot the before.',
      thanks: 'Jo mentioned it to the whole department without being asked.',
    },
    hours: [1, 22, 8, 3, 3],
    mood: 5,
  },
  {
    weeksAgo: 16,
    answers: {
      wins: 'The runbook for tracking has a first half. Writing “then look at the graph” showed me that no such graph exists.',
      learned: 'A runbook is a list of questions with buttons, not an essay.',
      next: 'Make the graph.',
    },
    hours: [2, 22, 5, 3, 6],
    mood: 4,
  },
  {
    weeksAgo: 15,
    answers: {
      wins: 'The runbook is done. Inés tried it alone; two steps were wrong and are mended.',
      stuck: 'Said yes to too many reviews before the holiday.',
      next: 'Nothing. The sea.',
      thanks: 'Inés, again. I owe her a cake.',
    },
    hours: [1, 20, 3, 7, 7],
    mood: 4,
  },
];
