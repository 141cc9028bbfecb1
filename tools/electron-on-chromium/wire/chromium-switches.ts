const DISABLED_FEATURES = [
  'AimEnabled', 'AutofillServerCommunication', 'CertificateTransparencyComponentUpdater', 'DialMediaRouteProvider',
  'GlobalMediaControls', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'InterestFeedContentSuggestions',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationGuideModelDownloading',
  'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'Translate',
  'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxPopup',
];

const ENABLED_FEATURES = ['SkipListAccountsWithoutGaiaCookies'];

/**
 * A Chromium that is only a renderer: it updates nothing, reports nothing, synchronises nothing, asks no server
 * anything of its own accord, and keeps running at full speed while hidden.
 */
const QUIET_SWITCHES: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-infobars',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--safebrowsing-disable-auto-update',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
];

/** The whole list, with the application's own switches (names without dashes) and lists of features put together. */
export function switchesWith(own: ReadonlyMap<string, string>): string[] {
  const features = [
    `--disable-features=${joined(DISABLED_FEATURES, own.get('disable-features'))}`,
    `--enable-features=${joined(ENABLED_FEATURES, own.get('enable-features'))}`,
  ];
  const others = [...own].filter(([name]) => !name.endsWith('able-features') && isChromiums(name));
  return [...QUIET_SWITCHES, ...features, ...others.map(([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`)];
}

/** Not to be seen by Chromium: what is Node's or the stand-in's own. */
function isChromiums(name: string): boolean {
  return !name.startsWith('inspect') && !['require', 'headless', 'user-data-dir'].includes(name);
}

function joined(features: readonly string[], more = ''): string {
  return [...new Set([...features, ...more.split(',').filter((name) => name !== '')])].join(',');
}
