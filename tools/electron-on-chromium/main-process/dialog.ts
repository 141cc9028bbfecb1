import { loud } from './faithful';
import { ask, askSync, canShowDialogs, messageArguments, openArguments, saveArguments, withoutMnemonic } from './zenity';
import type { Answer } from './zenity';

type Provided = Pick<Electron.Dialog, 'showOpenDialog' | 'showOpenDialogSync' | 'showSaveDialog' | 'showSaveDialogSync'
  | 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'>;
type Parent = Electron.BaseWindow;
type Open = Electron.OpenDialogOptions;
type Save = Electron.SaveDialogOptions;
type Message = Electron.MessageBoxOptions;

/**
 * `dialog`, through zenity where there is a display and zenity is installed. Where not, each dialog says on standard
 * error that it could not be shown and is answered as cancelled. A test replaces these members, as with Electron.
 */
export const dialog = loud<Provided>('dialog', {
  async showOpenDialog(parentOrOptions: Parent | Open, given?: Open) {
    const answer = await shown(openArguments(optionsOf(parentOrOptions, given)), 'a file to open');
    return { canceled: answer === undefined, filePaths: [...(answer ?? [])] };
  },
  showOpenDialogSync(parentOrOptions: Parent | Open, given?: Open) {
    const answer = shownSync(openArguments(optionsOf(parentOrOptions, given)), 'a file to open');
    return answer && [...answer];
  },
  async showSaveDialog(parentOrOptions: Parent | Save, given?: Save) {
    const answer = await shown(saveArguments(optionsOf(parentOrOptions, given)), 'where to save');
    return { canceled: answer === undefined, filePath: answer?.[0] ?? '' };
  },
  showSaveDialogSync(parentOrOptions: Parent | Save, given?: Save) {
    return shownSync(saveArguments(optionsOf(parentOrOptions, given)), 'where to save')?.[0] ?? '';
  },
  async showMessageBox(parentOrOptions: Parent | Message, given?: Message) {
    const options = optionsOf(parentOrOptions, given);
    const answer = await shown(messageArguments(options), options.message);
    return { response: responseOf(options, answer), checkboxChecked: options.checkboxChecked ?? false };
  },
  showMessageBoxSync(parentOrOptions: Parent | Message, given?: Message) {
    const options = optionsOf(parentOrOptions, given);
    return responseOf(options, shownSync(messageArguments(options), options.message));
  },
  showErrorBox(title: string, content: string) {
    if (!canShowDialogs()) process.stderr.write(`${title}\n${content}\n`);
    else askSync(messageArguments({ type: 'error', title, message: title, detail: content }));
  },
});

function optionsOf<T extends object>(parentOrOptions: Parent | T, given: T | undefined): T {
  return given ?? (parentOrOptions as T);
}

async function shown(args: readonly string[], about: string): Promise<Answer> {
  return canShowDialogs() ? ask(args) : notShown(about);
}

function shownSync(args: readonly string[], about: string): Answer {
  return canShowDialogs() ? askSync(args) : notShown(about);
}

function notShown(about: string): undefined {
  process.stderr.write(`electron-on-chromium: no dialog can be shown (zenity with a display can): ${about}\n`);
  return undefined;
}

/** Closing a message is answered with the button meant for it, or else one called Cancel or No, or else the first. */
function responseOf(options: Message, answer: Answer): number {
  const labels = (options.buttons ?? ['OK']).map(withoutMnemonic);
  const pressed = answer ? labels.indexOf(answer[0] ?? '') : -1;
  if (pressed >= 0) return pressed;
  const cancelling = labels.findIndex((label) => /^(cancel|no)$/i.test(label));
  return options.cancelId ?? Math.max(0, cancelling);
}
