/** All styles, as constructable sheets: they work under a policy that allows no inline style. */
import {buttons} from './buttons.js';
import {exit} from './exit.js';
import {fields} from './fields.js';
import {host} from './host.js';
import {isolation} from './isolation.js';
import {layout} from './layout.js';
import {panels} from './panels.js';
import {tokens} from './tokens.js';

export const styles = [host, isolation, tokens, layout, fields, buttons, panels, exit];
