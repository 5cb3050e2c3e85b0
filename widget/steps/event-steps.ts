import './event-step.js';
import './tickets-step.js';
