import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ScreenName } from './routes';

type LazyScreen = LazyExoticComponent<ComponentType>;

/** Every screen by name, each loaded when it is first gone to. */
export const screens: Readonly<Record<ScreenName, LazyScreen>> = {
  today: lazy(async () => ({ default: (await import('../features/today')).TodayScreen })),
  about: lazy(async () => ({ default: (await import('../features/about')).AboutScreen })),
  settings: lazy(async () => ({ default: (await import('../features/settings')).SettingsScreen })),
  path: lazy(async () => ({ default: (await import('../features/path')).PathScreen })),
  goals: lazy(async () => ({ default: (await import('../features/goals')).GoalsScreen })),
  practice: lazy(async () => ({ default: (await import('../features/practice')).PracticeScreen })),
  people: lazy(async () => ({ default: (await import('../features/people')).PeopleScreen })),
  portfolio: lazy(async () => ({ default: (await import('../features/portfolio')).PortfolioScreen })),
  documents: lazy(async () => ({ default: (await import('../features/documents')).DocumentsScreen })),
  schedule: lazy(async () => ({ default: (await import('../features/schedule')).ScheduleScreen })),
  journal: lazy(async () => ({ default: (await import('../features/journal')).JournalScreen })),
  pay: lazy(async () => ({ default: (await import('../features/pay')).PayScreen })),
};
