const proofViews = ['evidence', 'coverage', 'stories'] as const;

/** The ways of looking at what the journal proves. */
export type ProofView = (typeof proofViews)[number];

/** Whether an address asks for one of them. */
export const isProofView = (view: string | undefined): view is ProofView =>
  proofViews.some((known) => known === view);
