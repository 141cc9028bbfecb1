import { useMemo } from 'react';
import { useRoute } from '../../app/routes';
import { usePlan, usePreferences, useToday } from '../../plan';
import { Panel, Screen, SheetPreview } from '../../ui';
import { CalendarPanel } from './calendar/CalendarPanel';
import { documentPlace } from './document-place';
import { documentWords, showsOwnAmounts } from './document-words';
import { DocumentOptions } from './DocumentOptions';
import classes from './documents.module.css';
import { DocumentSwitch } from './DocumentSwitch';
import { OwnWordsPanel } from './reviews/OwnWordsPanel';
import { SaveButtons } from './SaveButtons';
import { useDocumentRequest } from './use-document-request';
import { usePreview } from './use-preview';

/** Sheet widths in CSS pixels, 96 to the inch, with a margin of desk on either side. */
const deskWidth = { A4: 794 + 48, Letter: 816 + 48 } as const;

/** A document as it will be printed, what goes into it, and the ways to save it. */
export function DocumentsScreen() {
  const plan = usePlan();
  const { id, view } = useRoute();
  const today = useToday();
  const { paper: preferred, hideAmounts } = usePreferences();
  const place = useMemo(() => documentPlace(plan, { id, view }, today), [plan, id, view, today]);
  const { choices, choose, request } = useDocumentRequest(place, preferred);
  const { html, isCurrent } = usePreview(request);
  const { title, preview } = documentWords(request, plan.name);
  return (
    <Screen
      title={title}
      subtitle="The preview is the printed page. Nothing leaves this machine; you choose where the file goes."
    >
      <div className={classes.columns}>
        <div className={classes.choices}>
          <Panel title="Which document">
            <DocumentSwitch place={place} />
          </Panel>
          <Panel title="What goes in">
            <DocumentOptions place={place} choices={choices} onChoose={choose} />
          </Panel>
          <OwnWordsPanel place={place} reader={choices.reader} />
          <Panel title="Save">
            <SaveButtons key={place.document} request={request} />
          </Panel>
          <CalendarPanel />
        </div>
        <section className={classes.preview} aria-label="Preview" aria-busy={!isCurrent}>
          {hideAmounts && showsOwnAmounts(request) ? (
            <p className={classes.waiting}>
              Amounts are hidden, and this document shows yours. Show them again to see its pages.
            </p>
          ) : html === null ? (
            <p className={classes.waiting}>Laying out the pages</p>
          ) : (
            <SheetPreview title={preview} html={html} sheetWidth={deskWidth[request.paper]} />
          )}
        </section>
      </div>
    </Screen>
  );
}
