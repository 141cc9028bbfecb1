/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

const tags = [
  'en-GB',
  'en-US',
  'en-CA',
  'en-AU',
  'en-IN',
  'en-IE',
  'en-ZA',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'fr-CA',
  'es-ES',
  'es-MX',
  'pt-BR',
  'pt-PT',
  'it-IT',
  'nl-NL',
  'sv-SE',
  'da-DK',
  'nb-NO',
  'fi-FI',
  'pl-PL',
  'cs-CZ',
  'tr-TR',
  'ja-JP',
  'ko-KR',
  'zh-CN',
];

/**
 * The formats to choose from, the system's own first; one chosen before that is not among them stays
 * choosable.
 */
export const localeChoices = (chosen: string): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const known = chosen === '' || tags.includes(chosen) ? tags : [chosen, ...tags];
  return [
    { value: '', label: 'As the system' },
    ...known.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })),
  ];
};

/** Every currency, with its code first so that typing finds it. */
export const currencyChoices = (): Choice[] => {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code}, ${names.of(code) ?? code}`,
  }));
};
