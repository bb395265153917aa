/** Everything after the first screen. A file of its own in dist, fetched while the person reads the first one. */
export {nearestScreen} from './form/flow.js';
export {firstProblems} from './form/validate.js';
export * as transitions from './state/transitions.js';
export {buildReport} from './submission/payload.js';
export {prepareReport} from './submission/prepare.js';
export {newReportId} from './submission/report-id.js';
export {submit} from './submission/submit.js';
export {swedishReport} from './text/swedish-report.js';
export {goodToKnowView} from './views/good-to-know-view.js';
export {laterView} from './views/later-view.js';
