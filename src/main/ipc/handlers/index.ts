import type { Workspace } from '../../plan-session/workspace';
import type { SettingsFile } from '../../preferences/settings-file';
import type { Print } from '../../print/printer';
import type { Emit } from '../emit';
import type { Handlers } from '../serve';
import { aboutHandlers } from './about';
import { attachmentHandlers } from './attachment';
import { backupHandlers } from './backup';
import { calendarHandlers } from './calendar';
import { documentHandlers } from './document';
import { marketHandlers } from './market';
import { pathHandlers } from './path';
import { planHandlers } from './plan';
import { preferencesHandlers } from './preferences';
import { remindersHandlers } from './reminders';

/** Every request's handler; the type says when one is missing. */
export const handlersFor = (
  workspace: Workspace,
  settings: SettingsFile,
  print: Print,
  emit: Emit,
): Handlers => ({
  ...planHandlers(workspace),
  ...backupHandlers(workspace),
  ...pathHandlers(workspace),
  ...documentHandlers(workspace, settings, print),
  ...calendarHandlers(workspace),
  ...marketHandlers(workspace),
  ...attachmentHandlers(workspace),
  ...preferencesHandlers(settings, emit),
  ...remindersHandlers(),
  ...aboutHandlers(),
});
