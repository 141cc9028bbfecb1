import { nativeTheme } from 'electron';
import { Preferences } from '../../../contract/preferences';
import { definedOnly } from '../../../core/kit/schema';
import type { SettingsFile } from '../../preferences/settings-file';
import type { Emit } from '../emit';
import type { Handlers } from '../serve';

/** Answers requests about how Waymark looks and speaks; a change reaches every window. */
export const preferencesHandlers = (
  settings: SettingsFile,
  emit: Emit,
): Pick<Handlers, 'preferences.read' | 'preferences.set'> => ({
  'preferences.read': () => settings.value.preferences,
  'preferences.set': async (changes) => {
    const preferences = Preferences.parse({ ...settings.value.preferences, ...definedOnly(changes) });
    nativeTheme.themeSource = preferences.theme;
    await settings.change({ preferences });
    emit('preferences.changed', preferences);
    return preferences;
  },
});
