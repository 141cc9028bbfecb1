import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ScreenName } from './routes';

type LazyScreen = LazyExoticComponent<ComponentType>;

/** Every screen by name, each loaded when it is first gone to. */
export const screens: Partial<Record<ScreenName, LazyScreen>> = {
  today: lazy(async () => ({ default: (await import('../features/today')).TodayScreen })),
  about: lazy(async () => ({ default: (await import('../features/about')).AboutScreen })),
};
