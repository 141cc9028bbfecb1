import { defineDocument, type Making } from '../document';
import { negotiationBriefModel, type NegotiationBriefModel } from './model';
import { NegotiationBrief } from './NegotiationBrief';
import { negotiationBriefCss } from './negotiation-brief-css';

/** The page to have beside oneself in a talk about pay. */
export const negotiationBrief = defineDocument<Making, NegotiationBriefModel>({
  id: 'negotiation-brief',
  title: 'Negotiation brief',
  audience:
    'The owner alone. Shows the window, evidence, alternatives, issues, the way down and the replies; never own pay, offers, notes or the journal.',
  build: negotiationBriefModel,
  frame: ({ owner }) => ({
    title: 'Negotiation brief',
    author: owner,
    runningHead: 'Negotiation brief, private',
    pages: {},
  }),
  Template: NegotiationBrief,
  css: negotiationBriefCss,
});
