/** The class without registration, and the types an integrator meets. */
export {OrosAnmalan} from './oros-anmalan.js';
export type {Config, ConfigProblem, ConfigProblemCode} from './config/config.js';
export type {OrosEventDetails, OrosEventMap} from './events.js';
export type {FailureCode, Receipt} from './submission/outcome.js';
export type {Report, ReportSection} from './submission/payload-schema.js';
export type {OwnLocale} from './configured-element.js';
export type {OrosAnmalanAttributes} from './tag-types.js';
