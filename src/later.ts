/** Everything after the first screen. A file of its own in dist, fetched while the person reads the first one. */
export {nearestScreen} from './form/flow.js';
export {SubmissionController} from './controllers/submission-controller.js';
export {openPaper} from './paper.js';
export * as transitions from './state/transitions.js';
export {goodToKnowView} from './views/good-to-know-view.js';
export {contactPaperView, laterView} from './views/later-view.js';
