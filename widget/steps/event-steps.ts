import './fixed-event.js';
import './tickets-step.js';
