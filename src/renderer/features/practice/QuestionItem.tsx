import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Question } from '../../../core/paths/path';
import { lastAttempt } from '../../../core/practice/practice.queries';
import { wentWords } from '../../../core/practice/practice-words';
import { useRoute } from '../../app/routes';
import { useCommand, useFormat, usePlan } from '../../plan';
import { BackLinkLines } from '../../plan/BackLinks';
import { MarkedItem } from '../../ui';
import { PractisedDialog } from './PractisedDialog';

/**
 * A question with its tick and note, when it was practised last, and the button that notes it was practised.
 */
export function QuestionItem({ question }: { readonly question: Question }) {
  const practice = usePlan().practice[question.id];
  const { date } = useFormat();
  const { id } = useRoute();
  const mark = useCommand('practice.mark');
  const [noting, dialog] = useDisclosure();
  const last = lastAttempt(practice);
  const times = practice?.attempts.length ?? 0;
  return (
    <MarkedItem
      title={question.text}
      detail={
        last &&
        `Last practised ${date(last.on)}, ${wentWords[last.went]}${times > 1 ? `; ${times} times` : ''}`
      }
      meant={question.id === id}
      done={practice?.done ?? false}
      doneLabel="Comes easily"
      note={practice?.note ?? ''}
      onDone={(done) => mark({ itemId: question.id, done })}
      onNote={(note) => mark({ itemId: question.id, note })}
      action={
        <Button
          size="compact-sm"
          variant="light"
          aria-label={`Note practice: ${question.text}`}
          onClick={dialog.open}
        >
          Note practice
        </Button>
      }
    >
      <BackLinkLines noun="question" id={question.id} />
      {noting && <PractisedDialog question={question} onClose={dialog.close} />}
    </MarkedItem>
  );
}
