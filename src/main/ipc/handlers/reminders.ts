import { showNotification } from '../../reminders/notification';
import type { Handlers } from '../serve';

/** Answers requests about reminders: one is shown to try, so that the person sees what their system makes of it. */
export const remindersHandlers = (): Pick<Handlers, 'reminders.try'> => ({
  'reminders.try': () => ({
    shown: showNotification({ title: 'Waymark', body: 'This is what a reminder looks like.' }, () => undefined),
  }),
});
