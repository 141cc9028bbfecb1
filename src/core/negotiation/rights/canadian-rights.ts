import { isoDate } from '../../kit/dates';
import { fact, type RightsCard } from './right';

/** What the law says in some provinces of Canada. */
export const canadianRights: readonly RightsCard[] = [
  {
    id: 'ca-bc',
    place: 'British Columbia',
    pastPay: fact(
      'no',
      '2023-05-11',
      'Pay Transparency Act',
      'An employer may not ask what other employers have paid you.',
      isoDate('2023-11-01'),
      'https://bctrucking.com/bulletin/2023/10/26/pay-transparency-act-bc-employers-must-include-pay-job-postings-nov-1',
    ),
    range: fact(
      'yes',
      '2023-11-01',
      'Pay Transparency Act',
      'Every public advertisement states the expected pay or its range.',
      isoDate('2026-01-01'),
      'https://bctrucking.com/bulletin/2023/10/26/pay-transparency-act-bc-employers-must-include-pay-job-postings-nov-1',
      'https://www.canadajobs.works/article/ontarios-new-pay-transparency-rules-what-job-seekers-and-current-employees-need-to-know',
    ),
  },
  {
    id: 'ca-on',
    place: 'Ontario',
    pastPay: fact(
      'unsettled',
      null,
      'Pay Transparency Act, 2018, section 5',
      'An act of 2018 would forbid the question, but it had not been brought into force.',
      isoDate('2023-06-08'),
      'https://www.ontario.ca/laws/statute/18p05',
    ),
    range: fact(
      'yes',
      '2026-01-01',
      'Employment Standards Act, 2000, as changed by the Working for Workers Four Act, 2024',
      'Employers of 25 or more state the pay or a range of at most 50,000 a year in public advertisements, unless it goes over 200,000.',
      isoDate('2026-01-01'),
      'https://globalnews.ca/news/11580655/ontario-pay-transparency-job-hunters-legislation',
    ),
  },
];
