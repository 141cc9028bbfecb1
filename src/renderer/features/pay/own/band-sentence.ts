import type { PayBand } from '../../../../core/paths/path';
import type { BandPlace } from '../../../../core/pay/pay.queries';

/** Where pay lies in a band, in a sentence with figures. */
export const bandSentence = (place: BandPlace, band: PayBand, name: string, money: (amount: number) => string): string => {
  switch (place.kind) {
    case 'other-currency':
      return `The band is in ${band.currency} and your pay is not; Waymark does not convert.`;
    case 'other-period':
      return `The band is by the ${band.per}, your pay by the year; Waymark does not convert.`;
    case 'under':
      return `${money(place.gapToFrom ?? 0)} more would bring you into the band of ${name}.`;
    case 'over':
      return `You are paid ${money(-(place.gapToTo ?? 0))} over the upper end of the band of ${name}.`;
    case 'inside':
      return place.share === null
        ? `You are inside the band of ${name}, which is open at its upper end.`
        : `You are ${Math.round(place.share * 100)} % of the way through the band of ${name}; ${money(place.gapToTo ?? 0)} are left to its upper end.`;
  }
};
