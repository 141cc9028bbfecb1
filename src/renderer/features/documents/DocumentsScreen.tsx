import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PaperSize, type CareerPlanSection, type DocumentRequest } from '../../../contract/document';
import { navigate, useRoute } from '../../app/routes';
import { usePlan, usePreferences } from '../../plan';
import { LevelChoosers } from '../../plan/fields/LevelChoosers';
import { Panel, Screen, SheetPreview } from '../../ui';
import { CalendarPanel } from './calendar/CalendarPanel';
import { documentPlace, documentRoute } from './document-place';
import classes from './documents.module.css';
import { DocumentSwitch } from './DocumentSwitch';
import { SaveButtons } from './SaveButtons';
import { SectionOptions } from './SectionOptions';
import { usualSections } from './sections';
import { usePreview } from './use-preview';

/** Sheet widths in CSS pixels, 96 to the inch, with a margin of desk on either side. */
const deskWidth = { A4: 794 + 48, Letter: 816 + 48 } as const;

/** A document as it will be printed, what goes into it, and the ways to save it. */
export function DocumentsScreen() {
  const plan = usePlan();
  const { id, view } = useRoute();
  const { paper: preferred, hideAmounts } = usePreferences();
  const place = useMemo(() => documentPlace(plan, { id, view }), [plan, id, view]);
  const [sections, setSections] = useState<readonly CareerPlanSection[]>(usualSections);
  const [paper, setPaper] = useState(preferred);
  const request = useMemo((): DocumentRequest => {
    if (place.document === 'negotiation-brief') return { document: 'negotiation-brief', paper };
    if (place.document === 'career-plan') return { document: 'career-plan', sections: [...sections], paper };
    return {
      document: 'what-changes',
      fromLevelId: place.levels.fromId,
      toLevelId: place.levels.toId,
      paper,
    };
  }, [place, sections, paper]);
  const { html, isCurrent } = usePreview(request);
  const { title, preview } = words(place.document, plan.name);
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
            <div className={classes.options}>
              {place.document === 'career-plan' && (
                <SectionOptions sections={sections} onChange={setSections} />
              )}
              {place.document === 'what-changes' && (
                <LevelChoosers
                  choice={place.levels}
                  onChange={(levels) =>
                    navigate(documentRoute({ document: 'what-changes', levels }), { replace: true })
                  }
                />
              )}
              <SegmentedControl
                aria-label="Paper"
                fullWidth
                value={paper}
                data={[...PaperSize.options]}
                onChange={setPaper}
              />
            </div>
          </Panel>
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

/** Whether a document names amounts of the person rather than of a path. */
const showsOwnAmounts = (request: DocumentRequest): boolean =>
  request.document === 'negotiation-brief' ||
  (request.document === 'career-plan' && request.sections.includes('negotiation'));

const words = (
  document: DocumentRequest['document'],
  name: string,
): { readonly title: string; readonly preview: string } => {
  if (document === 'negotiation-brief') {
    return { title: 'The negotiation brief, on one page', preview: 'Preview of the negotiation brief' };
  }
  if (document === 'what-changes') {
    return { title: 'What changes, on one page', preview: 'Preview of what changes' };
  }
  return {
    title: name === '' ? 'Your career plan on paper' : `The career plan of ${name}`,
    preview: 'Preview of the career plan',
  };
};
