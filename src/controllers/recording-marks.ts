/**
 * The marks by which session recorders and heat maps leave an element out. Each was read in the maker's documentation or
 * shipped code, in November 2026; where there is a choice between masked and left out, it is left out.
 */

/** Attribute → value. */
export const markAttributes = {
  // Microsoft Clarity: learn.microsoft.com/clarity, "Masking content".
  'data-clarity-mask': 'true',
  // Contentsquare: "Personal data handling".
  'data-cs-mask': '',
  // Datadog: docs.datadoghq.com/session_replay/browser/privacy_options.
  'data-dd-privacy': 'hidden',
  // Dynatrace: Session Replay, "URL exclusion and masking".
  'data-dtrum-mask': '',
  // Hotjar: "How to Suppress Text, Images, Videos and User Input".
  'data-hj-suppress': '',
  // Matomo: matomo.org/faq, "Data masking in heatmaps and session recordings".
  'data-matomo-mask': '',
  // OpenReplay: "Sanitize data"; tracker/src/main/app/sanitizer.ts.
  'data-openreplay-hidden': '',
  // LogRocket: DOM reference, "data-private".
  'data-private': '',
  // Smartlook, before its privacy API of `data-sl`; still honoured by its web SDK.
  'data-recording-disable': '',
  // Sentry: replay-internal/src/util/getPrivacyOptions.ts.
  'data-sentry-block': '',
  // Smartlook: web privacy API.
  'data-sl': 'exclude',
};

export const markClasses = [
  // Amplitude: session-replay-browser/src/constants.ts.
  'amp-block',
  // FullStory: "How do I protect my users' privacy in Fullstory?"
  'fs-exclude',
  // Mouseflow: "Excluding, masking and replacing content via code".
  'mf-excluded',
  // Mixpanel: mixpanel-js/src/recorder.
  'mp-block',
  // New Relic: newrelic-browser-agent/src/common/config/init.js.
  'nr-block',
  // PostHog, both its recorder and its counting of clicks: posthog.com/docs/privacy.
  'ph-no-capture',
  // rrweb, and what is built on it: rrweb-io/rrweb, guide.md.
  'rr-block',
  'rr-ignore',
  // Yandex Metrica: "Session Replay", hidden content and keys.
  'ym-disable-keys',
  'ym-hide-content',
];
