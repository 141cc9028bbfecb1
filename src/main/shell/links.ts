import { dialog, shell, type BrowserWindow } from 'electron';

/** Opens a web or mail address outside, after the person has seen it and agreed; any other address is refused without asking. */
export const openLink = async (window: BrowserWindow, url: string): Promise<void> => {
  if (!isOutsideLink(url)) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Waymark?',
    detail: url,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(url);
};

/** Whether an address is one that may be opened outside: http, https or mailto. */
export const isOutsideLink = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
