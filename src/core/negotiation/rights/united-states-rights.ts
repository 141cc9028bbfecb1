import { isoDate } from '../../kit/dates';
import { fact, type RightsCard } from './right';

/** A survey of January 2026 that still names the laws of these states. */
const survey = 'https://treegarden.io/blog/employment-law-update-us-2026';
const surveyed = isoDate('2026-01-01');
/** A list of laws against asking about past pay. */
const banList = 'https://www.corporatescreening.com/guide-to-salary-history-legislation';

/** What the law says in some states of the United States. */
export const unitedStatesRights: readonly RightsCard[] = [
  {
    id: 'us-ca',
    place: 'California',
    pastPay: fact(
      'no',
      '2018-01-01',
      'Labor Code, section 432.3',
      'An employer may not seek an applicant’s past pay, nor rely on it. What you hope to earn may be asked.',
      isoDate('2024-12-31'),
      'https://www.californiaemploymentlawreport.com/2023/03/californias-requirement-to-publish-pay-scale-in-job-postings/',
    ),
    range: fact(
      'yes',
      '2023-01-01',
      'Labor Code, section 432.3, as changed by SB 1162',
      'Employers of 15 or more state the pay scale in every advertisement; every employer gives it to an applicant who asks, and to employees for their own position.',
      surveyed,
      'https://www.californiaemploymentlawreport.com/2023/03/californias-requirement-to-publish-pay-scale-in-job-postings/',
      survey,
    ),
  },
  {
    id: 'us-co',
    place: 'Colorado',
    pastPay: fact(
      'no',
      '2021-01-01',
      'Equal Pay for Equal Work Act',
      'An employer may not ask for past pay, nor set pay by it.',
      isoDate('2024-01-01'),
      'https://www.goodspeedmerrill.com/blog/2024/01/colorados-new-law-ensuring-equal-pay/',
      banList,
    ),
    range: fact(
      'yes',
      '2021-01-01',
      'Equal Pay for Equal Work Act, as changed by SB 23-105',
      'Every opening states the pay or its range, the benefits and, since 2024, until when one may apply.',
      surveyed,
      'https://www.coloradostaffing.org/sb-23-105-equal-pay-transparency-amendments/',
      survey,
    ),
  },
  {
    id: 'us-il',
    place: 'Illinois',
    pastPay: fact(
      'no',
      '2019-09-29',
      'Equal Pay Act of 2003, as changed by HB 834',
      'An employer may not ask applicants, or those they worked for, about past pay, nor set pay by it. What you hope to earn may be asked.',
      isoDate('2019-10-01'),
      'https://www.lockelord.com/newsandevents/publications/2019/10/il-bans-salary-history-inquiries',
      'https://hr.northwestern.edu/for-managers/hiring/hiring-process/interviewing-candidates/salary-history-ban.html',
    ),
    range: fact(
      'yes',
      '2025-01-01',
      'Equal Pay Act of 2003, as changed by HB 3129',
      'Employers of 15 or more state pay scale and benefits in every advertisement, or link to them.',
      surveyed,
      'https://www.einpresswire.com/article/748091086/idol-reminds-employers-of-forthcoming-salary-transparency-law',
      survey,
    ),
  },
  {
    id: 'us-ma',
    place: 'Massachusetts',
    pastPay: fact(
      'no',
      '2018-07-01',
      'Massachusetts Equal Pay Act',
      'An employer may not ask for past pay before an offer that names the pay has been made, unless you bring it up.',
      isoDate('2018-07-01'),
      'https://hr.mit.edu/mepa',
    ),
    range: fact(
      'yes',
      '2025-10-29',
      'Frances Perkins Workplace Equity Act',
      'Employers of 25 or more state the pay range in every advertisement, and give it to applicants and employees who ask.',
      isoDate('2025-10-29'),
      'https://www.content.seyfarth.com/publications/Mass-Peculiarities-2025/164',
    ),
  },
  {
    id: 'us-nj',
    place: 'New Jersey',
    pastPay: fact(
      'no',
      '2020-01-01',
      'N.J. Stat. 34:6B-20',
      'An employer may not choose applicants by their past pay nor require it; what you tell unasked may be used.',
      isoDate('2024-01-01'),
      'https://www.sequoia.com/2020/02/new-jerseys-salary-history-inquiry-ban-effective-january-2020/',
      'https://thenjemploymentlawfirmblog.com/category/employment-discrimination/page/2',
    ),
    range: fact(
      'yes',
      '2025-06-01',
      'Pay and Benefit Transparency Act',
      'Employers of 10 or more state the pay or its range, and the benefits, in every advertisement.',
      isoDate('2025-06-01'),
      'https://cooley.com/news/insight/2024/2024-11-25-garden-state-employers-have-new-pay-transparency-obligations-effective-june-1-2025',
    ),
  },
  {
    id: 'us-ny',
    place: 'New York State',
    pastPay: fact(
      'no',
      '2020-01-06',
      'Labor Law, section 194-a',
      'An employer may not ask for past pay as a condition, nor rely on it; it may be confirmed where an applicant answers an offer by naming it.',
      isoDate('2024-05-08'),
      'https://www.nysenate.gov/legislation/laws/LAB/194-A',
    ),
    range: fact(
      'yes',
      '2023-09-17',
      'Labor Law, section 194-b',
      'Employers of 4 or more state the least and the most they expect to pay in every advertisement.',
      surveyed,
      'https://www.kaufmandolowich.com/news-resources/law-alert-new-york-state-pay-transparency-law-goes-into-effect-by-alina-nadir-esq-and-keith-gutstein-esq-9-18-2023/',
      survey,
    ),
  },
  {
    id: 'us-nyc',
    place: 'New York City',
    pastPay: fact(
      'no',
      '2017-10-31',
      'New York City Human Rights Law',
      'No employer may ask for past pay, search for it, or rely on it when setting pay.',
      isoDate('2020-01-06'),
      'https://www.employmentmattersblog.com/tag/new-york-city-human-rights-law/',
    ),
    range: fact(
      'yes',
      '2022-11-01',
      'Local Law 32 of 2022',
      'The least and the most they expect to pay stand in the advertisement. The law of the state applies as well.',
      surveyed,
      'https://www.outtengolden.com/insights/media/blogs/new-york-state-joins-efforts-to-increase-pay-equity-with-new-pay-transparency-law/',
      survey,
    ),
  },
  {
    id: 'us-wa',
    place: 'Washington State',
    pastPay: fact(
      'no',
      '2019-07-28',
      'Equal Pay and Opportunities Act, RCW 49.58.100',
      'An employer may not seek an applicant’s past pay.',
      isoDate('2025-11-05'),
      'https://app6.leg.wa.gov/rcw/default.aspx?cite=49.58&full=true',
      'https://rewardset.com/countries/usa-washington',
    ),
    range: fact(
      'yes',
      '2023-01-01',
      'Equal Pay and Opportunities Act, RCW 49.58.110',
      'Employers of 15 or more state the wage scale or pay range, and the benefits, in every advertisement.',
      surveyed,
      'https://app6.leg.wa.gov/rcw/default.aspx?cite=49.58&full=true',
      survey,
    ),
  },
];
