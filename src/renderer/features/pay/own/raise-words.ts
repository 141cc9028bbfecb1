/** A raise in words: 0.045 is “+4.5 %”, -0.05 is “−5 %”; nothing where there is none to name. */
export const raiseWords = (raise: number | null, number: (value: number) => string): string => {
  if (raise === null) return '–';
  const percent = Math.round(raise * 1000) / 10;
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${number(Math.abs(percent))} %`;
};
