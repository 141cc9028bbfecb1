/** What `--help` prints, and what follows a usage error. */
export const help = `Waymark: plan your career, offline.

Open the window
  waymark                                     the plan used last
  waymark --plan PLAN.json                    this plan

Jobs without a window
  --new-plan PLAN.json --path LADDER... --current LEVEL --target LEVEL --by DATE --hours N
      [--name NAME] [--export-pdf OUT.pdf] [--paper A4|Letter]
      Makes a plan: the path, where you stand and want to be, your hours a week, a goal for every category
      of the target level with something open, and milestones placed before the date. Never overwrites a plan.
      A level is named by any part of its name that only it has. DATE is written YYYY-MM-DD.
  --plan PLAN.json --export-pdf OUT.pdf [DOCUMENT] [--paper A4|Letter]
  --plan PLAN.json --export-markdown OUT.md [DOCUMENT]
      The plan to read and hand on; without DOCUMENT, all but pay, offers and the negotiation. DOCUMENT is one of
        --document career-plan
        --document period-review --period 2026-11|2026-Q4|2026-H2|2026 [--audience AUDIENCE]
        --document promotion-packet [--level LEVEL] [--audience AUDIENCE]
        --document growth-plan [--audience AUDIENCE]
      AUDIENCE is myself (everything), manager or public: for those two, only evidence and stories marked for them.
  --plan PLAN.json --export-json OUT.json
      The whole plan as data, pay and offers included.
  --plan PLAN.json --export-ics OUT.ics
      Milestones, deadlines and fixed events as a calendar: titles and dates only. Bringing it into the same
      calendar again updates what is there.
  --check-path LADDER... [--json]
      What Waymark reads from a career path, which lines it could not place, and what looks wrong.
      LADDER is a document in Markdown, YAML, JSON or CSV, or a folder of them; several make one path.
  --help
  --version

Exit codes: 0 done, 1 failed with a sentence on standard error, 2 not understood.
An existing OUT file is replaced, whole or not at all. When a plan was made and only its PDF failed, the plan is kept.
`;
