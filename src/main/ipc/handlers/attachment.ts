import { readFile as readChosen, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { BrowserWindow, dialog, shell } from 'electron';
import type { KeptFiles } from '../../../contract/attachment';
import {
  isHarmless,
  isImage,
  mostBytes,
  shownName,
  tooLargeSentence,
} from '../../../core/attachments/file-type';
import { err, ok, type Result } from '../../../core/kit/result';
import { keepFile, pathOf, readFile, type KeptFile } from '../../attachments/file-store';
import type { Workspace } from '../../plan-session/workspace';
import { nodeStoreDeps } from '../../plan-store';
import type { FindImage } from '../../shell/protocol';
import type { Handlers } from '../serve';

type AttachmentHandlers = Pick<Handlers, Extract<keyof Handlers, `attachment.${string}`>>;

/**
 * Answers requests about attached files: main reads and keeps them, the page names them by their hash only.
 */
export const attachmentHandlers = (workspace: Workspace): AttachmentHandlers => ({
  'attachment.choose': async (_input, event) => {
    const files = await ask(BrowserWindow.fromWebContents(event.sender));
    return kept(await inTurn(files, (file) => keepChosen(workspace, file)));
  },
  'attachment.keep': async (given) =>
    kept(await inTurn(given, ({ name, bytes }) => keep(workspace, name, bytes))),
  'attachment.open': async ({ id }) => {
    const file = workspace.session?.plan.attachments[id];
    const { file: planFile } = workspace;
    if (!file || planFile === null || !(await readFile(nodeStoreDeps, planFile, file)))
      return err({ sentence: gone });
    const path = pathOf(planFile, file);
    if (isHarmless(file) && (await shell.openPath(path)) === '') return ok({ how: 'opened' });
    shell.showItemInFolder(path);
    return ok({ how: 'shown' });
  },
});

/** The image of the open plan the page asks for; other files are never shown in it. */
export const findImage = async (workspace: Workspace, id: string): ReturnType<FindImage> => {
  const file = workspace.session?.plan.attachments[id];
  if (!file || !isImage(file) || workspace.file === null) return null;
  const bytes = await readFile(nodeStoreDeps, workspace.file, file);
  return bytes && { mediaType: file.mediaType, bytes };
};

const gone =
  'The file is no longer in the folder beside the plan, or something has changed it. What is written in the plan stays.';

const keep = async (
  workspace: Workspace,
  name: string,
  bytes: Uint8Array,
): Promise<Result<KeptFile, string>> =>
  workspace.file === null || workspace.status.kind !== 'open' || workspace.status.readOnly
    ? err('This plan is open for reading only, so nothing was attached.')
    : keepFile(nodeStoreDeps, workspace.file, name, bytes);

const keepChosen = async (workspace: Workspace, file: string): Promise<Result<KeptFile, string>> => {
  const name = basename(file);
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return err(`“${shownName(name)}” is no file, so it was not attached.`);
    if (facts.size > mostBytes) return err(tooLargeSentence(shownName(name), facts.size));
    return await keep(workspace, name, await readChosen(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return err(`“${shownName(name)}” could not be read, so it was not attached.`);
  }
};

const kept = (results: readonly Result<KeptFile, string>[]): KeptFiles => ({
  files: results.flatMap((result) => (result.ok ? [result.value] : [])),
  problems: results.flatMap((result) => (result.ok ? [] : [result.error])),
});

/** One after the other, so that many large files are not all held at once. */
const inTurn = async <Item, Value>(
  items: readonly Item[],
  job: (item: Item) => Promise<Value>,
): Promise<Value[]> => {
  const values: Value[] = [];
  for (const item of items) values.push(await job(item));
  return values;
};

const ask = async (window: BrowserWindow | null): Promise<string[]> => {
  const options = { properties: ['openFile' as const, 'multiSelections' as const] };
  const { filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return filePaths.slice(0, 20);
};
