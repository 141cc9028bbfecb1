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
export async function leavesWillingly({ session, targetId }: Page, gone: Promise<void>, insist: () => boolean): Promise<boolean> {
  beingLeft.add(session);
  const outcome = new Promise<'closed' | 'objected'>((resolve) => {
    session.on('Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') resolve('objected');
    });
    session.on('Inspector.detached', () => resolve('closed'));
    void gone.then(() => resolve('closed'));
    session.on('Target.detachedFromTarget', ({ targetId: gone }) => {
      if (gone === targetId) resolve('closed');
    });
  });
  // A page without a `beforeunload` is gone before it can confirm; both ways it has closed.
  const asked = session.send('Page.close').then(() => outcome, () => 'closed' as const);
  if (await asked === 'closed') return true;
  const leaves = insist();
  session.tell('Page.handleJavaScriptDialog', { accept: leaves });
  beingLeft.delete(session);
  return leaves;
}
