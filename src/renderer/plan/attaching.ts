import { useCallback } from 'react';
import { mostBytes, shownName, tooLargeSentence } from '../../core/attachments/file-type';
import type { AttachedTo } from '../../core/attachments/attachment.commands';
import type { KeptFiles } from '../../contract/attachment';
import { notify } from '../ui/notify';
import { request } from './client';
import { useCommand } from './use-command';

/** The ways files come to be attached to something. */
export interface Attaching {
  /** Lets the person choose files on the disk. */
  readonly choose: () => Promise<void>;
  /** Takes files that were pasted or dropped. */
  readonly take: (files: readonly File[]) => Promise<void>;
}

/** Attaches files to a week or a piece of evidence; `to` must be the same object at every render. */
export const useAttaching = (to: AttachedTo): Attaching => {
  const add = useCommand('attachment.add');
  const attach = useCallback(
    async ({ files, problems }: KeptFiles): Promise<void> => {
      for (const file of files) await add({ to, file });
      for (const message of problems) notify({ tone: 'problem', message });
    },
    [add, to],
  );
  const choose = useCallback(async () => attach(await request('attachment.choose')), [attach]);
  const take = useCallback(
    async (files: readonly File[]) => {
      for (const file of files.filter(({ size }) => size > mostBytes)) {
        notify({ tone: 'problem', message: tooLargeSentence(shownName(file.name), file.size) });
      }
      const fitting = files.filter(({ size }) => size <= mostBytes).slice(0, 20);
      if (fitting.length === 0) return;
      const given = await Promise.all(
        fitting.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      await attach(await request('attachment.keep', given));
    },
    [attach],
  );
  return { choose, take };
};
