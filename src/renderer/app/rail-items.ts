import {
  IconBriefcase,
  IconBuildingBank,
  IconCalendarWeek,
  IconCards,
  IconCompass,
  IconFileText,
  IconFlag,
  IconNotebook,
  IconRoute,
  IconSettings,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { ScreenName } from './routes';

/** What the rail and the search call a screen. */
export interface RailItem {
  readonly screen: ScreenName;
  readonly label: string;
  readonly icon: Icon;
}

/** The screens of the rail from top to bottom. */
export const railItems: readonly RailItem[] = [
  { screen: 'today', label: 'Today', icon: IconCompass },
  { screen: 'path', label: 'Path', icon: IconRoute },
  { screen: 'goals', label: 'Goals', icon: IconFlag },
  { screen: 'schedule', label: 'Schedule', icon: IconCalendarWeek },
  { screen: 'journal', label: 'Journal', icon: IconNotebook },
  { screen: 'pay', label: 'Pay', icon: IconBuildingBank },
  { screen: 'practice', label: 'Practice', icon: IconCards },
  { screen: 'people', label: 'People', icon: IconUsers },
  { screen: 'portfolio', label: 'Portfolio', icon: IconBriefcase },
  { screen: 'documents', label: 'Documents', icon: IconFileText },
];

/** The item at the foot of the rail. */
export const settingsItem: RailItem = { screen: 'settings', label: 'Settings', icon: IconSettings };
