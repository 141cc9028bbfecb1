import { app, BrowserWindow, clipboard } from 'electron';
import licences from '../../../../resources/licences.json';
import { openLink } from '../../shell/links';
import type { Handlers } from '../serve';

/**
 * Answers what Waymark is made of, opens links outside after asking, and copies text a person asked to have
 * copied.
 */
export const aboutHandlers = (): Pick<Handlers, 'about.read' | 'link.open' | 'clipboard.write'> => ({
  'about.read': () => ({
    version: app.getVersion(),
    runtime: [
      { name: 'Electron', version: process.versions['electron'] ?? '' },
      { name: 'Chromium', version: process.versions['chrome'] ?? '' },
      { name: 'Node.js', version: process.versions.node },
    ],
    licences,
  }),
  'link.open': async ({ url }, event) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window) await openLink(window, url);
    return undefined;
  },
  'clipboard.write': async ({ text }) => {
    await clipboard.writeText(text);
    return undefined;
  },
});
