import type { SamplePage } from './page';

/** The pages of the sample's journal since the holiday. */
export const laterPages: readonly SamplePage[] = [
  {
    weeksAgo: 12,
    answers: {
      wins: 'Back with a clear head. Cleared the review queue in two mornings.',
      next: 'First shadow shift on call.',
    },
    hours: [2, 22, 3, 6, 4],
    mood: 4,
  },
  {
    weeksAgo: 11,
    answers: {
      wins: 'Was on call with Inés when the label events went missing, and found the cause: a consumer that acknowledged too early.',
      learned: 'Say what you see, not what you think. The channel was calm because she kept asking “what do you see?”',
      stuck: 'Slept four hours on Wednesday, and it showed on Thursday.',
    },
    hours: [1, 14, 3, 4, 15],
    mood: 4,
  },
  {
    weeksAgo: 10,
    answers: {
      wins: 'My incident review was accepted without a change of substance. Three follow-ups have owners and dates.',
      learned: 'Blameless is a discipline of sentences: the code did, the alert said, we assumed.',
      thanks: 'Tomasz, who wrote the early acknowledgement two years ago, for helping me describe it fairly.',
    },
    hours: [2, 20, 4, 4, 8],
    mood: 5,
  },
  {
    weeksAgo: 8,
    answers: {
      wins: 'Dele has started. Their first question was why tracking has two databases, and I could not answer it.',
      next: 'Find out why tracking has two databases.',
      thanks: 'Dele, for the question.',
    },
    hours: [2, 19, 5, 8, 3],
    mood: 4,
  },
  {
    weeksAgo: 7,
    answers: {
      wins: 'The catalogue endpoint is cached: 780 ms to 140 ms at the 95th percentile.',
      learned: 'The hard part was deciding who may see stale prices for how long. That was a talk with people, not code.',
      stuck: 'A stampede on the first morning. Jitter on the expiry mended it; I had read about it and still forgot.',
    },
    hours: [4, 15, 11, 4, 3],
    mood: 5,
  },
  {
    weeksAgo: 6,
    answers: {
      wins: 'Asked to take delivery windows from idea to production. Said yes before I could think of reasons.',
      stuck: 'I do not know how to estimate something nobody has drawn yet.',
      next: 'Draw it.',
    },
    hours: [6, 17, 5, 5, 4],
    mood: 4,
  },
  {
    weeksAgo: 5,
    answers: {
      wins: 'Agreed one address format with the warehouse team, after a year of tickets. It took two meetings and a page.',
      learned: 'They were never against it; they had never been shown what it cost us.',
    },
    hours: [7, 16, 3, 7, 4],
    mood: 4,
  },
  {
    weeksAgo: 4,
    answers: {
      wins: 'Eleven people came to the lunch talk on query plans. My voice shook for the first three slides only.',
      next: 'Third drawing of the schema, this time with what happens when a customer moves house.',
      thanks: 'Priya, for sitting in the first row and nodding.',
    },
    hours: [6, 18, 3, 8, 2],
    mood: 5,
  },
  {
    weeksAgo: 3,
    answers: {
      wins: 'The schema was accepted with one change. “Boring”, said Priya. I will frame it.',
      learned: 'Three drawings beat one good one: the comparison was the argument.',
    },
    hours: [9, 17, 2, 6, 3],
    mood: 5,
  },
  {
    weeksAgo: 2,
    answers: {
      wins: 'Northgate made an offer. I had only wanted to practise interviewing.',
      stuck: 'Could not concentrate for two days. Wrote down what I would miss here: the reviews, Dele, the sea being near.',
      next: 'Fill in floor and target before anybody rings.',
    },
    hours: [5, 20, 5, 5, 2],
    mood: 3,
  },
  {
    weeksAgo: 1,
    answers: {
      wins: 'First profile of parcel search under load. Two thirds of the time goes into one sort that nobody needs.',
      learned: 'Brightline’s offer taught me that more money does not settle it. Good to know before the talk with Jo.',
      stuck: 'The release notes with Dele are late: two of our sessions fell to a broken build.',
      next: 'Finish the notes with Dele. Second profile. Talk to Jo.',
    },
    hours: [5, 17, 8, 5, 3],
    mood: 4,
  },
];
