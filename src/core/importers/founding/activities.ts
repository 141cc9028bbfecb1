import type { Activity } from '../../paths/path';
import type { Rung } from './expectations';
import type { Group } from './groups';
import { fitsLines, flattened, type Reading } from '../markdown/reading';
import { readShare } from '../figures/share';
import { splitList } from '../markdown/split';

/** Reads what a level spends its time on, with the shares the document names. */
export const readActivities = (group: Group, level: Rung, { ids, ledger }: Reading): Activity[] => {
  const own = group.text === '' ? [] : [{ texts: splitList(group.text), lines: group.lines }];
  const listed = flattened(group.entries).map(({ whole, lines }) => ({ texts: [whole], lines }));
  return [...own, ...listed].flatMap(({ texts, lines }) => {
    if (!fitsLines(texts)) return [];
    const read = texts.map(readShare);
    if (!fitsLines(read.map(({ text }) => text))) return [];
    ledger.map(lines, `${level.name}, Day in the life`);
    return read.map(({ text, share }) => ({ id: ids.take(level.name, 'day', text), text, share }));
  });
};
