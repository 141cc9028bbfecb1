import { app } from 'electron';

/** The language and region the person set on this machine, as a BCP 47 tag; it decides how dates and numbers are written. */
export const systemLocale = (): string => {
  const [preferred] = app.getPreferredSystemLanguages();
  return preferred && Intl.DateTimeFormat.supportedLocalesOf(preferred).length > 0 ? preferred : 'en-GB';
};
