import './event-receipt.js';
import './event-review.js';
import './event-summary.js';
import './fixed-event.js';
import './tickets-step.js';
