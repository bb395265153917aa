/** Scripts that watch visitors, known by what they leave on the page. They have no place where someone reports. */

/** Name → its globals, and the host of its script. */
const trackers: Readonly<Record<string, readonly [globals: readonly string[], source: RegExp]>> = {
  'Google Tag Manager or Analytics': [
    ['dataLayer', 'gtag', 'google_tag_manager', 'GoogleAnalyticsObject'],
    /googletagmanager\.com|google-analytics\.com/,
  ],
  Matomo: [['_paq', 'Matomo', 'Piwik'], /\/(?:matomo|piwik)(?:\.min)?\.js/],
  'Microsoft Clarity': [['clarity'], /clarity\.ms/],
  Hotjar: [['hj', '_hjSettings'], /hotjar\.com/],
  Siteimprove: [['_sz'], /siteimprove(?:analytics)?\.(?:com|io)/],
  'Meta Pixel': [['fbq'], /connect\.facebook\.net/],
  'LinkedIn Insight': [['_linkedin_partner_id', 'lintrk'], /licdn\.com/],
  FullStory: [['_fs_org'], /fullstory\.com/],
  Mouseflow: [['mouseflow', '_mfq'], /mouseflow\.com/],
  LogRocket: [['LogRocket', '_lrLogger'], /logrocket|lr-in\.com/],
  'Datadog RUM': [['DD_RUM'], /datadoghq-browser-agent\.com/],
  Dynatrace: [['dtrum', 'dT_'], /\/ruxitagent/],
  'New Relic': [['NREUM', 'newrelic'], /newrelic\.com/],
  Sentry: [['__SENTRY__'], /sentry-cdn\.com/],
  PostHog: [['posthog', '__PosthogExtensions__'], /posthog\.com/],
  Mixpanel: [['mixpanel'], /mxpnl\.com/],
  Amplitude: [['amplitude'], /amplitude\.com/],
  Smartlook: [['smartlook'], /smartlook\.com/],
  OpenReplay: [['__OPENREPLAY__', 'OpenReplay'], /openreplay\.com/],
  Contentsquare: [['_uxa', 'CS_CONF'], /contentsquare\.net/],
  'Yandex Metrica': [['ym'], /mc\.yandex\./],
};

/** An element's id is a property of the window too, and no script. */
const isLeft = (page: Window, name: string): boolean => {
  const value: unknown = Reflect.get(page, name);
  return value !== undefined && value !== null && !(value instanceof Element);
};

export function trackersOn(page: Window): string[] {
  const sources = [...page.document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({src}) => src);
  return Object.entries(trackers)
    .filter(
      ([, [globals, source]]) =>
        globals.some((name) => isLeft(page, name)) || sources.some((src) => source.test(src)),
    )
    .map(([name]) => name);
}
