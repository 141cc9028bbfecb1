import { ActionIcon, Anchor, Button } from '@mantine/core';
import { IconFile, IconPaperclip, IconX } from '@tabler/icons-react';
import type { Attachment } from '../../core/attachments/attachment';
import type { AttachedTo } from '../../core/attachments/attachment.commands';
import { isImage } from '../../core/attachments/file-type';
import { notify } from '../ui/notify';
import classes from './Attachments.module.css';
import type { Attaching } from './attaching';
import { request } from './client';
import { useFormat } from './format';
import { usePlan } from './open-plan';
import { useRemoval } from './use-command';

interface AttachedFilesProps {
  readonly to: AttachedTo;
  readonly ids: readonly string[];
  readonly attaching: Attaching;
  /** What is said while there are none. */
  readonly hint: string;
}

/** Lets the person choose files to attach. */
export function AttachButton({ attaching }: { readonly attaching: Attaching }) {
  return (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPaperclip size={15} aria-hidden="true" />}
      onClick={() => void attaching.choose()}
    >
      Attach a file
    </Button>
  );
}

/**
 * The files of a week or a piece of evidence: images as images, others by their names; more can be dropped
 * here.
 */
export function AttachedFiles({ to, ids, attaching, hint }: AttachedFilesProps) {
  const { attachments } = usePlan();
  const files = ids.flatMap((id) => attachments[id] ?? []);
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void attaching.take([...event.dataTransfer.files]);
      }}
    >
      {files.length === 0 && <p className={classes.empty}>{hint}</p>}
      <ul className={classes.files}>
        {files.map((file) => (
          <File key={file.id} file={file} to={to} />
        ))}
      </ul>
    </div>
  );
}

function File({ file, to }: { readonly file: Attachment; readonly to: AttachedTo }) {
  const { number } = useFormat();
  const remove = useRemoval('attachment.remove');
  const size =
    file.bytes < 1_000_000
      ? `${number(Math.ceil(file.bytes / 1_000))} kB`
      : `${number(Math.round(file.bytes / 100_000) / 10)} MB`;
  return (
    <li className={classes.file}>
      {isImage(file) ? (
        <img src={`/attachments/${file.id}`} alt="" loading="lazy" />
      ) : (
        <span className={classes.mark}>
          <IconFile size={28} stroke={1.5} aria-hidden="true" />
        </span>
      )}
      <span className={classes.words}>
        <Anchor component="button" type="button" className={classes.name} onClick={() => void open(file)}>
          {file.name}
        </Anchor>
        <small>{size}</small>
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Remove the file ${file.name}`}
        onClick={() => void remove({ from: to, id: file.id }, `the file “${file.name}”`)}
      >
        <IconX size={15} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

/** Opens a harmless file; any other is shown in its folder, for the person to decide. */
const open = async ({ id, name }: Attachment): Promise<void> => {
  const answer = await request('attachment.open', { id });
  if (!answer.ok) notify({ tone: 'problem', message: answer.error.sentence });
  else if (answer.value.how === 'shown') notify({ message: `“${name}” is shown in its folder.` });
};
