import { readFile } from 'node:fs/promises';
import { Preferences } from '../../contract/preferences';
import { z } from '../../core/kit/schema';
import { Focus } from '../../core/milestones/focus';
import { noReminders, ReminderChoice } from '../../core/reminders/reminder';
import { logBug } from '../log';
import { saveAtomic } from '../print/save-atomic';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) });

/** What is remembered about this machine, apart from any plan. */
export const Settings = z.object({
  // A file of before these could be chosen has none.
  preferences: Preferences.extend({
    hideSkippedGoals: z.boolean().default(false),
    hideAmounts: z.boolean().default(false),
    reminders: ReminderChoice.default(noReminders),
    focus: Focus.nullable().default(null),
  }),
  window: z.object({ bounds: Bounds, maximized: z.boolean() }).nullable(),
  recent: z.array(z.object({ file: z.string(), name: z.string() })).max(10),
  /** What reminders were about that were shown, so that none is shown twice. */
  said: z.array(z.string().max(1_000)).max(1_000).default([]),
});
/** See the schema of the same name. */
export type Settings = z.infer<typeof Settings>;

/** Settings nobody has touched yet; the week starts and the paper is as the system's region has them. */
export const defaultSettings = (locale: string): Settings => ({
  preferences: {
    theme: 'system',
    locale: '',
    weekStart: weekStartOf(locale),
    paper: paperOf(locale),
    hideSkippedGoals: false,
    hideAmounts: false,
    reminders: noReminders,
    focus: null,
  },
  window: null,
  recent: [],
  said: [],
});

/** Settings kept in one small file: read once, written whole and atomically at every change. */
export class SettingsFile {
  private constructor(
    private readonly file: string,
    private current: Settings,
  ) {}

  /** Reads the file; one that is missing or cannot be read as settings counts as untouched settings. */
  static async open(file: string, locale: string): Promise<SettingsFile> {
    const text = await readFile(file, 'utf8').catch(() => '');
    return new SettingsFile(file, settingsFrom(text) ?? defaultSettings(locale));
  }

  /** The settings as of the last change. */
  get value(): Settings {
    return this.current;
  }

  /** Changes the named settings and keeps them. */
  async change(changes: Partial<Settings>): Promise<void> {
    this.current = { ...this.current, ...changes };
    const saved = await saveAtomic(this.file, Buffer.from(JSON.stringify(this.current, null, 2)));
    if (!saved.ok) logBug('settings', saved.error.sentence);
  }
}

/** The settings a text holds, or null where it holds none. */
export const settingsFrom = (text: string): Settings | null => {
  try {
    return Settings.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // Not JSON: settings are worth less than an error at every start.
  }
};

const weekStartOf = (locale: string): Preferences['weekStart'] => {
  const days = { 1: 'monday', 6: 'saturday', 7: 'sunday' } as const;
  const region: Intl.Locale & WeekInfoOfRegion = new Intl.Locale(locale);
  const { firstDay } = region.getWeekInfo?.() ?? region.weekInfo ?? { firstDay: 1 };
  return days[firstDay as keyof typeof days] ?? 'monday';
};

/** A method in newer engines, a property in older ones; not in TypeScript's library yet. */
interface WeekInfoOfRegion {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** US Letter is the paper of North America and a few neighbours; A4 of everybody else. */
const paperOf = (locale: string): Preferences['paper'] =>
  ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'].includes(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
