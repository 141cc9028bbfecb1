import { Notification } from 'electron';
import type { Notice } from './reminders';

/** Notifications that are shown: without a reference their click would be lost with them. */
const shown = new Set<Notification>();

/** Shows a system notification. */
export const showNotification = ({ title, body }: Notice, clicked: () => void): boolean => {
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ title, body });
  const forget = (): void => void shown.delete(notification);
  notification.on('click', () => {
    forget();
    clicked();
  });
  notification.on('close', forget);
  notification.on('failed', forget);
  shown.add(notification);
  notification.show();
  return true;
};
