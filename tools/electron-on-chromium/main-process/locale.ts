/** A language as `app.getLocale` gives it: the one asked for, or the system's. */
export function localeOf(asked: string): string {
  return asked || systemLanguages()[0] || 'en-US';
}

/** The person's languages, most wanted first: from `LANGUAGE`, or else from the locale variables. */
export function systemLanguages(): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env;
  const named = (LANGUAGE || LC_ALL || LC_MESSAGES || LANG || '').split(':');
  const tags = named.map((name) => name.replace(/[.@].*$/, '').replace('_', '-'));
  const languages = tags.filter((tag) => /^[a-z]{2,3}(-|$)/i.test(tag));
  return languages.length > 0 ? languages : ['en-US'];
}
