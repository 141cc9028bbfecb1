import { isoDate } from '../../kit/dates';
import type { RightFact, RightsCard } from './right';

const directive = 'Directive (EU) 2023/970 on pay transparency';
const readers = [
  'https://leglobal.law/2023/08/23/eu-the-eu-pay-transparency-directive-what-employers-need-to-know/',
  'https://www.teamed.global/eu-pay-transparency/transposition-tracker',
];
const deadline = isoDate('2026-06-07');

/** The directive forbids the question; an employer is bound once the country has made it law. */
const pastPayUnsettled = (country: string, given: Partial<RightFact> = {}): RightFact => ({
  answer: 'unsettled',
  since: null,
  law: `${directive}, article 5`,
  words: `The directive forbids asking applicants about past and present pay, but ${country} had not made it law when its time ran out on 7 June 2026.`,
  sources: readers,
  checkedOn: deadline,
  ...given,
});

const rangeUnsettled = (country: string, given: Partial<RightFact> = {}): RightFact => ({
  ...pastPayUnsettled(country),
  words: `The directive gives applicants a right to the pay or its range before they negotiate, but ${country} had not made it law when its time ran out on 7 June 2026.`,
  ...given,
});

const rangeInForce = (words: string, given: Partial<RightFact> = {}): RightFact => ({
  ...rangeUnsettled(''),
  answer: 'yes',
  words,
  ...given,
});

/** The directive is law in these countries; the words of their own law on past pay were not read. */
const pastPayUnread = (country: string): RightFact =>
  pastPayUnsettled(country, {
    answer: 'unknown',
    words: `${country} has made the directive law, and the directive forbids the question. The words of the country’s own law on it were not read.`,
  });

/** What the law says in the European Union, in some of its countries and in Great Britain. */
export const europeanRights: readonly RightsCard[] = [
  {
    id: 'eu',
    place: 'European Union, in general',
    pastPay: pastPayUnsettled('', {
      words:
        'The directive forbids asking applicants about past and present pay. It had to be national law by 7 June 2026; only Italy, Slovakia, Lithuania and Malta had it whole by then, and Poland in part.',
    }),
    range: rangeUnsettled('', {
      words:
        'The directive gives applicants a right to the pay or its range in time to negotiate: in the advertisement, before the interview or otherwise. It had to be national law by 7 June 2026; most countries were late.',
    }),
  },
  { id: 'fr', place: 'France', pastPay: pastPayUnsettled('France'), range: rangeUnsettled('France') },
  { id: 'de', place: 'Germany', pastPay: pastPayUnsettled('Germany'), range: rangeUnsettled('Germany') },
  {
    id: 'ie',
    place: 'Ireland',
    pastPay: pastPayUnsettled('Ireland', {
      words:
        'A bill of January 2025 would forbid the question. In March 2026 the government said that the directive would be brought in by phases and not be complete by 7 June 2026.',
      sources: [
        'https://www.irishtimes.com/business/work/2026/03/10/employers-wont-be-penalised-as-ireland-to-miss-deadline-to-introduce-eu-pay-transparency-law/',
      ],
      checkedOn: isoDate('2026-03-10'),
    }),
    range: rangeUnsettled('Ireland', {
      words:
        'A bill of January 2025 would ask for the pay or its range in the advertisement. In March 2026 the government said that the directive would be brought in by phases and not be complete by 7 June 2026.',
      sources: [
        'https://www.irishtimes.com/business/work/2026/03/10/employers-wont-be-penalised-as-ireland-to-miss-deadline-to-introduce-eu-pay-transparency-law/',
      ],
      checkedOn: isoDate('2026-03-10'),
    }),
  },
  {
    id: 'it',
    place: 'Italy',
    pastPay: pastPayUnread('Italy'),
    range: rangeInForce('Advertisements have to state the pay or its range.'),
  },
  {
    id: 'lt',
    place: 'Lithuania',
    pastPay: pastPayUnread('Lithuania'),
    range: rangeInForce(
      'Advertisements have to state the pay or its range; this has been asked for since 2019.',
    ),
  },
  {
    id: 'mt',
    place: 'Malta',
    pastPay: pastPayUnread('Malta'),
    range: rangeInForce('The first pay or its range has to be given before the recruitment is concluded.', {
      since: isoDate('2025-08-27'),
      sources: [
        'https://www.fiduciaryregulatory.com/en/jordan/insights/eu-pay-transparency-directive-snapshot-update-less-than-two-weeks-to-go',
        'https://www.teamed.global/eu-pay-transparency/transposition-tracker',
      ],
    }),
  },
  {
    id: 'nl',
    place: 'Netherlands',
    pastPay: pastPayUnsettled('the Netherlands'),
    range: rangeUnsettled('the Netherlands'),
  },
  {
    id: 'pl',
    place: 'Poland',
    pastPay: {
      answer: 'no',
      since: isoDate('2025-12-24'),
      law: 'Labour Code, article 22¹',
      words: 'An employer may not ask an applicant for pay in present or earlier jobs.',
      sources: ['https://www.ecovis.com/poland/?p=3111'],
      checkedOn: isoDate('2025-12-24'),
    },
    range: {
      answer: 'yes',
      since: isoDate('2025-12-24'),
      law: 'Labour Code, article 18³ᶜᵃ',
      words:
        'The pay or its range has to be given in writing: in the advertisement, else before the interview, else before the contract.',
      sources: [
        'https://www.ecovis.com/poland/?p=3111',
        'https://www.teamed.global/eu-pay-transparency/transposition-tracker',
      ],
      checkedOn: deadline,
    },
  },
  {
    id: 'sk',
    place: 'Slovakia',
    pastPay: pastPayUnread('Slovakia'),
    range: rangeInForce(
      'The pay or its range has to be given before the interview or the contract; not in the advertisement.',
    ),
  },
  { id: 'es', place: 'Spain', pastPay: pastPayUnsettled('Spain'), range: rangeUnsettled('Spain') },
  {
    id: 'uk',
    place: 'Great Britain',
    pastPay: {
      answer: 'yes',
      since: null,
      law: '',
      words:
        'No law forbids the question. The government asked in 2025 whether one should; a draft Equality (Race and Disability) Bill may bring it.',
      sources: [
        'https://www.doyleclayton.co.uk/resources/news/employment-law-guide-2026-draft-equality-race-and-disability-bill',
      ],
      checkedOn: isoDate('2026-01-06'),
    },
    range: {
      answer: 'no',
      since: null,
      law: '',
      words:
        'No law asks for a range. The government asked in 2025 whether one should; a draft Equality (Race and Disability) Bill may bring it.',
      sources: [
        'https://www.doyleclayton.co.uk/resources/news/employment-law-guide-2026-draft-equality-race-and-disability-bill',
      ],
      checkedOn: isoDate('2026-01-06'),
    },
  },
];
