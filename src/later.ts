/** Everything after the first screen. A file of its own in dist, fetched while the person reads the first one. */
export {KeyController} from './controllers/key-controller.js';
export {nearestScreen} from './form/flow.js';
export {SubmissionController} from './controllers/submission-controller.js';
export {openPaper} from './paper.js';
export {forgotten, isUnsent} from './state/leaving-transitions.js';
export {edited} from './state/sending-transitions.js';
export * as transitions from './state/transitions.js';
export {belowView} from './views/below-view.js';
export {keyView} from './views/key-view.js';
export {contactPaperView, laterView} from './views/later-view.js';
// For check(), which shares them with what sends.
export {keyProblem} from './submission/key-problem.js';
export {openKey} from './submission/seal.js';
export {watchPolicy} from './submission/transport.js';
