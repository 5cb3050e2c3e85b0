import './package-receipt.js';
import './package-screen.js';
import './package-summary.js';
