export {reportSchema} from './submission/payload-schema.js';
