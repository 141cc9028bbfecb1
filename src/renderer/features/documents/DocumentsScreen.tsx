import { useState } from 'react';
import type { DocumentRequest } from '../../../contract/document';
import { usePlan, usePreferences } from '../../plan';
import { Panel, Screen, SheetPreview } from '../../ui';
import { DocumentOptions } from './DocumentOptions';
import classes from './documents.module.css';
import { SaveButtons } from './SaveButtons';
import { usualSections } from './sections';
import { usePreview } from './use-preview';

/** Sheet widths in CSS pixels, 96 to the inch, with a margin of desk on either side. */
const deskWidth = { A4: 794 + 48, Letter: 816 + 48 } as const;

/** The career plan as it will be printed, what goes into it, and the ways to save it. */
export function DocumentsScreen() {
  const { paper } = usePreferences();
  const { name } = usePlan();
  const [request, setRequest] = useState<DocumentRequest>({
    document: 'career-plan',
    sections: [...usualSections],
    paper,
  });
  const { html, isCurrent } = usePreview(request);
  return (
    <Screen
      title={name === '' ? 'Your career plan on paper' : `The career plan of ${name}`}
      subtitle="The preview is the printed page. Nothing leaves this machine; you choose where the file goes."
    >
      <div className={classes.columns}>
        <div className={classes.choices}>
          <Panel title="What goes in">
            <DocumentOptions request={request} onChange={setRequest} />
          </Panel>
          <Panel title="Save">
            <SaveButtons request={request} />
          </Panel>
        </div>
        <section className={classes.preview} aria-label="Preview" aria-busy={!isCurrent}>
          {html === null ? (
            <p className={classes.waiting}>Laying out the pages</p>
          ) : (
            <SheetPreview
              title="Preview of the career plan"
              html={html}
              sheetWidth={deskWidth[request.paper]}
            />
          )}
        </section>
      </div>
    </Screen>
  );
}
