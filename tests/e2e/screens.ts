import type { Page } from '@playwright/test';

/** Every screen and view there is, by its address. */
export const screens = [
  'today', 'path', 'path?view=levels', 'path/backend-engineer%2Fmid-level-backend-engineer?view=rate', 'path?view=changes', 'path?view=source', 'goals', 'goals?view=list', 'goals?view=readiness', 'schedule', 'schedule?view=calendar', 'schedule?view=timeline', 'schedule?view=what-if', 'schedule?view=forecast', 'schedule?view=estimates', 'schedule?view=week', 'schedule?view=load',
  'journal', 'journal?view=review', 'journal?view=reviews', 'journal?view=evidence', 'journal?view=coverage', 'journal?view=stories', 'pay', 'pay?view=offers', 'pay?view=negotiation', 'practice', 'people', 'portfolio', 'documents', 'documents/what-changes', 'documents/negotiation-brief', 'documents/period-review', 'documents/promotion-packet', 'documents/growth-plan', 'settings', 'about',
] as const;

/** Goes to a screen and waits until it is there. */
export const goTo = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${screen}`);
  await page.locator('main h1').waitFor();
  await page.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
  await settled(page);
};

/** Waits until what the screen shows has not changed between two looks, so that parts loaded later are there. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const shown = String(document.querySelector('main')?.innerHTML.length);
      const isSame = document.body.dataset['shown'] === shown;
      document.body.dataset['shown'] = shown;
      return isSame;
    },
    undefined,
    { polling: 250 },
  );

/** Opens the sample plan from the first screen. */
export const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
};

/** Sets the scheme as the settings screen does. */
export const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<unknown> =>
  page.evaluate((chosen) => window.waymark.invoke('preferences.set', { theme: chosen }), theme);
