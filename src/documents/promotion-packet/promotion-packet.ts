import { defineDocument } from '../document';
import { promotionPacketMarkdown } from './markdown';
import { promotionPacketModel, type PromotionPacketModel, type PromotionPacketOptions } from './model';
import { PromotionPacket } from './PromotionPacket';
import { promotionPacketCss } from './promotion-packet-css';

/** What speaks for a promotion to a level, with the gaps named. */
export const promotionPacket = defineDocument<PromotionPacketOptions, PromotionPacketModel>({
  id: 'promotion-packet',
  title: 'Promotion packet',
  audience:
    'The owner, a manager or anybody, as chosen. For others it is built from a plan that holds only the level, the ratings, and evidence and stories marked for them; proven counts that evidence alone.',
  build: promotionPacketModel,
  frame: ({ owner, levelName }) => ({
    title: `Promotion packet: ${levelName}`,
    author: owner,
    runningHead: ['Promotion packet', levelName, owner.slice(0, 80)]
      .filter((text) => text !== '')
      .join(' · '),
    pages: {},
  }),
  Template: PromotionPacket,
  css: promotionPacketCss,
  markdown: promotionPacketMarkdown,
});
