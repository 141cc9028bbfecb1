import { lazy, type Ref } from 'react';
import type { Prompt } from '../../../../core/journal/journal';
import { linkChoices, targetTitle } from '../../../../core/journal/link-targets';
import { linksIn, linkText } from '../../../../core/journal/links';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { navigate } from '../../../app/routes';
import { useCommand, usePlan } from '../../../plan';
import { request } from '../../../plan/client';
import { routeOfLink } from '../../../plan/route-of-link';
import type { EditorHandle } from '../../../ui/editor/MarkdownEditor';

const MarkdownEditor = lazy(async () => ({
  default: (await import('../../../ui/editor/MarkdownEditor')).MarkdownEditor,
}));

interface PromptEditorProps {
  readonly prompt: Prompt;
  readonly week: IsoWeek;
  /** Takes files that are pasted or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly handle?: Ref<EditorHandle> | undefined;
}

/** Room for the answer to one prompt; saved while it is typed, with links to things of the plan. */
export function PromptEditor({ prompt, week, onFiles, handle }: PromptEditorProps) {
  const plan = usePlan();
  const saved = weekOrEmpty(plan, week).answers[prompt.id] ?? '';
  const write = useCommand('week.write');
  const findChips = (line: string) =>
    linksIn(line).map(({ from, to, title, ...target }) => {
      const now = targetTitle(plan, target);
      return {
        from,
        to,
        label: now ?? title,
        isGone: now === null,
        open: () => navigate(routeOfLink(target)),
      };
    });
  const offerLinks = (typed: string) =>
    linkChoices(plan, typed).map((choice) => ({
      label: choice.title,
      detail: choice.detail,
      text: linkText(choice, choice.title),
    }));
  return (
    <MarkdownEditor
      label={prompt.title}
      description={prompt.hint}
      value={saved}
      onSave={(text) => write({ week, promptId: prompt.id, text })}
      findChips={findChips}
      offerLinks={offerLinks}
      openAddress={openAddress}
      onFiles={onFiles}
      ref={handle}
    />
  );
}

/** Main shows the address and opens it outside once the person agrees. */
const openAddress = (url: string): void => void request('link.open', { url });
