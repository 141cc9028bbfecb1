/** Requests the page may send and wait for; the preload passes no others. */
export const requestChannels = [
  'plan.read', 'plan.execute', 'plan.undo', 'plan.redo', 'plan.retrySave',
  'plan.create', 'plan.open', 'plan.openRecent', 'plan.recover', 'plan.openAnyway', 'plan.chooseVersion', 'plan.saveCopy', 'plan.reveal', 'plan.close',
  'backup.list', 'backup.restore',
  'path.bundled', 'path.choose', 'path.save',
  'document.preview', 'document.save',
  'calendar.save', 'calendar.choose',
  'market.choose', 'market.save',
  'attachment.choose', 'attachment.keep', 'attachment.open',
  'preferences.read', 'preferences.set', 'reminders.try',
  'link.open', 'clipboard.write', 'about.read',
] as const;

/** The name of a request. */
export type RequestChannel = (typeof requestChannels)[number];

/** Events main sends to the page; the preload listens to no others. */
export const eventChannels = ['plan.changed', 'plan.replaced', 'plan.saveState', 'preferences.changed', 'menu.chosen'] as const;

/** The name of an event. */
export type EventChannel = (typeof eventChannels)[number];
