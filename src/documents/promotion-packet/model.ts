import { groupBy } from '../../core/kit/group';
import { inKeyOrder } from '../../core/kit/key-order';
import { counted } from '../../core/kit/words';
import { findLevel, shortLevelName } from '../../core/paths/path.queries';
import type { Plan } from '../../core/plan/plan';
import { documentText, packetTextKey } from '../../core/reviews/document-text';
import { promotionPacket, type PromotionPacket } from '../../core/reviews/packet';
import { partsFor, type PacketPart } from '../../core/reviews/packet-parts';
import type { Reader } from '../../core/reviews/reader';
import { planFor } from '../../core/reviews/reader-plan';
import type { Making } from '../document';
import { evidenceLine, type EvidenceLine } from '../parts/evidence-line';
import { storyModel, type StoryModel } from '../parts/story-model';
import { claimModel, gapModel, type ClaimModel, type GapModel } from './claims';

/** What a promotion packet is made with besides the day and the formats. */
export interface PromotionPacketOptions extends Making {
  readonly levelId: string;
  readonly reader: Reader;
  readonly parts: readonly PacketPart[];
}

/** How much of a category is claimed and proven; percents draw the bars. */
export interface CategoryRow {
  readonly name: string;
  readonly total: number;
  readonly met: number;
  readonly proven: number;
  readonly percents: readonly [number, number];
}

/** The figure of the level by its rule: page one. */
export interface RuleFigure {
  readonly title: string;
  readonly sentence: string;
  readonly claimed: string;
  readonly proven: string;
  readonly claimedWords: string;
  readonly provenWords: string;
}

/** The packet as data. */
export interface PromotionPacketModel {
  readonly owner: string;
  readonly levelName: string;
  readonly standfirst: string;
  readonly rule: RuleFigure | null;
  readonly summary: string;
  readonly opening: string;
  readonly closing: string;
  readonly categories: readonly CategoryRow[];
  readonly claims: readonly { readonly category: string; readonly claims: readonly ClaimModel[] }[];
  readonly gaps: readonly { readonly category: string; readonly gaps: readonly GapModel[] }[];
  readonly gapsSentence: string;
  readonly stories: readonly StoryModel[];
  readonly register: readonly (EvidenceLine & { readonly number: number })[];
  readonly note: string;
}

/** Builds the packet; a plan that differs in nothing but the order of its keys gives the same model. */
export const promotionPacketModel = (given: Plan, options: PromotionPacketOptions): PromotionPacketModel => {
  const { levelId, reader, today, formats } = options;
  const plan = inKeyOrder(planFor(given, reader, []));
  const place = findLevel(plan, levelId);
  const packet = place && promotionPacket(plan, place.level, today);
  const parts = partsFor(reader).filter((part) => options.parts.includes(part));
  const key = packetTextKey(levelId, reader);
  const shown = { people: parts.includes('people'), links: parts.includes('links') };
  return {
    owner: plan.name.trim(),
    levelName: place ? shortLevelName(plan, levelId) : 'No level chosen',
    standfirst: place
      ? `What speaks for ${place.level.name}, on ${formats.day(today)}`
      : 'The plan holds no such level. Choose another.',
    rule: packet && ruleFigure(packet, formats.percent),
    summary: packet ? summaryOf(packet) : '',
    opening: documentText(plan, key, 'opening'),
    closing: documentText(plan, key, 'closing'),
    categories: packet && parts.includes('categories') ? packet.readiness.categories.map(categoryRow) : [],
    claims: byCategory(packet?.claims ?? []).map(([category, claims]) => ({
      category,
      claims: claims.map((claim) => claimModel(claim, formats)),
    })),
    gaps: byCategory(packet?.gaps ?? []).map(([category, gaps]) => ({
      category,
      gaps: gaps.map((gap) => gapModel(gap, formats)),
    })),
    gapsSentence: packet ? gapsSentence(packet) : '',
    stories:
      packet && parts.includes('stories')
        ? packet.stories.map(({ story, evidence }) =>
            storyModel(story, `Rests on evidence ${evidence.map(({ number }) => number).join(', ')}`),
          )
        : [],
    register: registerOf(packet, parts.includes('stories')).map(({ number, evidence }) => ({
      number,
      ...evidenceLine(evidence, formats, shown),
    })),
    note: noteFor(reader, packet),
  };
};

const byCategory = <Item extends { readonly expectation: { readonly category: string } }>(
  items: readonly Item[],
) => [...groupBy(items, ({ expectation }) => expectation.category)];

const categoryRow = ({
  category,
  total,
  met,
  proven,
  share,
  provenShare,
}: PromotionPacket['readiness']['categories'][number]): CategoryRow => ({
  name: category,
  total,
  met,
  proven,
  percents: [Math.floor(share * 100), Math.floor(provenShare * 100)],
});

const ruleFigure = ({ readiness }: PromotionPacket, percent: (share: number) => string): RuleFigure => {
  const { met, proven, total } = readiness;
  return {
    title: readiness.rule,
    sentence: readiness.ruleSentence,
    claimed: percent(readiness.share),
    proven: percent(readiness.provenShare),
    claimedWords: `claimed: ${met} of ${counted(total, 'expectation')} rated solid or better`,
    provenWords: `proven: ${proven} of them by dated evidence in this packet`,
  };
};

const summaryOf = ({ claims, gaps, register }: PromotionPacket): string =>
  `${claims.length} of ${counted(claims.length + gaps.length, 'expectation')} ${claims.length === 1 ? 'rests' : 'rest'} on ${register.length} dated ${register.length === 1 ? 'piece' : 'pieces'} of evidence; ${gaps.length} ${gaps.length === 1 ? 'gap is' : 'gaps are'} named.`;

const gapsSentence = ({ gaps }: PromotionPacket): string =>
  gaps.length === 0
    ? 'Every expectation of the level rests on dated evidence.'
    : `${gaps.length === 1 ? 'This expectation rests' : 'These expectations rest'} on no evidence shown here. Solid or better beside ${gaps.length === 1 ? 'it' : 'one'} is claimed and not proven.`;

/** Evidence that only a story names is left out with the stories; the numbers stay. */
const registerOf = (packet: PromotionPacket | null, withStories: boolean): PromotionPacket['register'] => {
  if (!packet || withStories) return packet?.register ?? [];
  const claimed = new Set(packet.claims.flatMap(({ evidence }) => evidence.map(({ number }) => number)));
  return packet.register.filter(({ number }) => claimed.has(number));
};

const noteFor = (reader: Reader, packet: PromotionPacket | null): string => {
  const untold = packet?.untoldStories ?? 0;
  if (reader === 'public') return 'Holds only evidence and stories marked for anybody.';
  if (reader === 'manager')
    return 'Holds only evidence and stories marked for a manager or for anybody; proven counts that evidence alone.';
  const left =
    untold === 0
      ? ''
      : ` ${counted(untold, 'story', 'stories')} without evidence ${untold === 1 ? 'is' : 'are'} left out.`;
  return `For its owner alone: holds private evidence too.${left}`;
};
