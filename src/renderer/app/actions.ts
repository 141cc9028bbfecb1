import { useEffect } from 'react';
import type { MenuChoice } from '../../contract/document';
import { listen, redo, request, toggleAmounts, undo } from '../plan';
import { currentRevision } from '../plan/open-plan';
import { openDialog } from './dialogs';
import { navigate, type ScreenName } from './routes';

/** Carries out something chosen in the menu or by a shortcut. */
export const carryOut = async (choice: MenuChoice): Promise<void> => {
  if (choice === 'about') navigate({ screen: 'about' });
  else if (currentRevision() !== null) await withPlan[choice]();
};

/** Carries out what is chosen in the application menu, for as long as the page is there. */
export const useMenuChoices = (): void =>
  useEffect(() => listen('menu.chosen', (choice) => void carryOut(choice)), []);

const goTo = (screen: ScreenName) => async (): Promise<void> => navigate({ screen });

const withPlan: Readonly<Record<Exclude<MenuChoice, 'about'>, () => Promise<unknown>>> = {
  search: async () => openDialog('search'),
  shortcuts: async () => openDialog('shortcuts'),
  capture: async () => openDialog('capture'),
  logHours: async () => openDialog('log-hours'),
  undo,
  redo,
  hideAmounts: toggleAmounts,
  newPlan: () => request('plan.close'),
  document: goTo('documents'),
  settings: goTo('settings'),
  goToday: goTo('today'),
  goPath: goTo('path'),
  goGoals: goTo('goals'),
  goSchedule: goTo('schedule'),
  goJournal: goTo('journal'),
  goPay: goTo('pay'),
  goPractice: goTo('practice'),
  goPeople: goTo('people'),
  goPortfolio: goTo('portfolio'),
};
