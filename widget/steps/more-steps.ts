import './answer-facts.js';
import './coupon-field.js';
import './custom-fields.js';
import './extras-field.js';
import './limit-note.js';
import './recurring-step.js';
import './series-dates.js';
