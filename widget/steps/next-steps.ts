import './details-step.js';
import './done-step.js';
import './options-step.js';
import './review-step.js';
import './time-step.js';

export { renderStep } from './render-step.js';
