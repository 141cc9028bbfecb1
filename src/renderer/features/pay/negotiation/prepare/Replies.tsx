import { Accordion, Button } from '@mantine/core';
import { useState } from 'react';
import {
  bundledReplies,
  filled,
  replyFillings,
  type PreparedReply,
} from '../../../../../core/negotiation/replies';
import { useCommand, useFormat, usePlan, useToday } from '../../../../plan';
import { ProseField } from '../../../../plan/fields/ProseField';
import { Panel } from '../../../../ui';
import classes from '../../pay.module.css';

/**
 * What to say in the usual situations: filled from the plan, to be rewritten in one's own words and copied.
 */
export function Replies() {
  const plan = usePlan();
  const today = useToday();
  const { money, date } = useFormat();
  const fillings = replyFillings(plan, today, money, date);
  return (
    <Panel title="What to say when" note="yours to rewrite">
      <Accordion variant="default" chevronPosition="left" order={3}>
        {bundledReplies.map((reply) => (
          <Accordion.Item key={reply.id} value={reply.id}>
            <Accordion.Control>{reply.when}</Accordion.Control>
            <Accordion.Panel>
              <Reply
                key={plan.negotiation.replies[reply.id] ?? ''}
                reply={reply}
                own={plan.negotiation.replies[reply.id] ?? null}
                fillings={fillings}
              />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  );
}

interface ReplyProps {
  readonly reply: PreparedReply;
  readonly own: string | null;
  readonly fillings: Readonly<Record<string, string>>;
}

function Reply({ reply, own, fillings }: ReplyProps) {
  const words = own ?? reply.words;
  const [text, setText] = useState(words);
  const { prose } = useFormat();
  const set = useCommand('reply.set');
  return (
    <>
      <p className={classes.said}>{prose(filled(text, fillings))}</p>
      <ProseField
        label="Your words"
        description="{ask}, {target}, {floor}, {evidence}, {answerBy} and {targetLevel} are filled from your plan"
        value={text}
        onChange={setText}
        onBlur={() => {
          if (text !== words) void set({ id: reply.id, words: text });
        }}
      />
      {own !== null && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt="sm"
          onClick={() => void set({ id: reply.id, words: '' })}
        >
          Back to the bundled words
        </Button>
      )}
    </>
  );
}
