import type { DevToolsSession } from '../wire/devtools-connection';
import { dialog } from './dialog';
import { launch } from './launch';
import type { Page } from './page';

const beingLeft = new WeakSet<DevToolsSession>();

/**
 * Shows what a page says with `alert` and `confirm`, and lets pages go that are navigated away from. Where somebody
 * drives the pages over DevTools, dialogs are theirs to answer.
 */
export function answerDialogs(session: DevToolsSession): void {
  session.on('Page.javascriptDialogOpening', ({ type, message }) => {
    if (beingLeft.has(session) || launch().switches.has('remote-debugging-port')) return;
    if (type === 'beforeunload') return session.tell('Page.handleJavaScriptDialog', { accept: true });
    const buttons = type === 'alert' ? ['OK'] : ['OK', 'Cancel'];
    void dialog.showMessageBox({ message, buttons, cancelId: buttons.length - 1 }).then(({ response }) =>
      session.tell('Page.handleJavaScriptDialog', { accept: response === 0 }));
  });
}

/**
 * Asks a page to close, which runs its `beforeunload`; where that objects, `insist` decides. A page that closes is not
 * always reported on its own session, so `gone` says it as well.
 */
export async function leavesWillingly({ session }: Page, gone: Promise<void>, insist: () => boolean): Promise<boolean> {
  beingLeft.add(session);
  if (await closing(session, gone) === 'closed') return true;
  const leaves = insist();
  await session.send('Page.handleJavaScriptDialog', { accept: leaves }).catch(() => undefined);
  beingLeft.delete(session);
  return leaves;
}

/** Chromium takes no notice of being asked while an earlier refusal is still on its way, so it is asked again. */
function closing(session: DevToolsSession, gone: Promise<void>): Promise<'closed' | 'objected'> {
  return new Promise((resolve) => {
    const again = setInterval(() => session.tell('Page.close'), 500);
    const settle = (outcome: 'closed' | 'objected'): void => {
      clearInterval(again);
      for (const stop of stops) stop();
      resolve(outcome);
    };
    const stops = [
      session.on('Inspector.detached', () => settle('closed')),
      session.on('Page.javascriptDialogOpening', ({ type }) => type === 'beforeunload' && settle('objected')),
    ];
    void gone.then(() => settle('closed'));
    session.send('Page.close').catch(() => settle('closed'));
  });
}
