import './recurring-step.js';
