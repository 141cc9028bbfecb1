const DISABLED_FEATURES = [
  'AimEnabled', 'AutofillServerCommunication', 'CertificateTransparencyComponentUpdater', 'DialMediaRouteProvider',
  'GlobalMediaControls', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'InterestFeedContentSuggestions',
  'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationGuideModelDownloading',
  'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'Translate',
];

/**
 * A Chromium that is only a renderer: it updates nothing, reports nothing, synchronises nothing, asks no server
 * anything of its own accord, and keeps running at full speed while hidden.
 */
export const QUIET_SWITCHES: readonly string[] = [
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
  '--disable-features=' + DISABLED_FEATURES.join(','),
  '--enable-features=SkipListAccountsWithoutGaiaCookies',
];
