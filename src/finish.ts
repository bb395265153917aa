/** All that is needed from the review on. A file of its own in dist, fetched while the person answers the first questions. */
export {buildReport} from './submission/payload.js';
export {prepareReport} from './submission/prepare.js';
export {newReportId} from './submission/report-id.js';
export {submit} from './submission/submit.js';
export {swedishReport} from './text/swedish-report.js';
export {reviewView} from './views/review-view.js';
export {failureView, receiptView, sendingView} from './views/status-views.js';
