import type { Path } from '../../paths/path';
import type { Story } from './story';

/** Notes whom Sam knows and met, whom to follow up, and when the questions were practised. */
export const meetPeople = (story: Story, path: Path): void => {
  const ruta = story.act(96, 'contact.add', {
    name: 'Ruta Balode',
    role: 'Staff engineer at Northgate',
    knownFrom: 'The database meetup',
    notes: 'Ran the on-call rota for two years. Writes about queues.',
  });
  story.act(96, 'contact.meet', { id: ruta, on: story.ago(96), note: 'Said hello after her talk on queues.' });
  story.act(3, 'contact.meet', {
    id: ruta,
    on: story.ago(4),
    note: 'Coffee. She offered to look at my design note before the review.',
    followUpOn: story.ahead(6),
  });
  const ilan = story.act(60, 'contact.add', {
    name: 'Ilan Peres',
    role: 'Engineering manager at Brightline',
    knownFrom: 'Worked together at my first job',
  });
  story.act(40, 'contact.meet', { id: ilan, on: story.ago(40), note: 'Lunch. How their levels work.' });
  story.act(40, 'contact.edit', { id: ilan, changes: { followUpOn: story.ago(2) } });
  story.act(22, 'contact.add', { name: 'Hye-jin Seo', role: 'Recruiter', knownFrom: 'Wrote to me' });

  const practised = [
    { place: 0, daysAgo: 50, went: 'hard' },
    { place: 0, daysAgo: 4, went: 'good' },
    { place: 1, daysAgo: 43, went: 'good' },
    { place: 2, daysAgo: 3, went: 'again' },
  ] as const;
  for (const { place, daysAgo, went } of practised) {
    const itemId = path.questions[place]?.id;
    if (itemId !== undefined) story.act(daysAgo, 'practice.record', { itemId, on: story.ago(daysAgo), went });
  }
};
