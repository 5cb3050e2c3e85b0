import './extras-field.js';
import './recurring-step.js';
