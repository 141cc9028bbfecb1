import { defineDocument } from '../document';
import { whatChangesModel, type WhatChangesModel, type WhatChangesOptions } from './model';
import { WhatChanges } from './WhatChanges';
import { whatChangesCss } from './what-changes-css';

/** What changes between two levels: the page to take to a talk about the next one. */
export const whatChanges = defineDocument<WhatChangesOptions, WhatChangesModel>({
  id: 'what-changes',
  title: 'What changes',
  audience:
    'The owner, a mentor or a manager. Shows what the paths say, their pay bands included, the owner’s name and how many of the lines they meet; never own pay, offers, notes, evidence or the journal.',
  build: whatChangesModel,
  frame: ({ title, owner }) => ({
    title: `What changes: ${title}`,
    author: owner,
    runningHead: `What changes · ${title.slice(0, 80)}`,
    pages: {},
  }),
  Template: WhatChanges,
  css: whatChangesCss,
});
