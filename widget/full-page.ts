// Both elements in one file, `widget.full.js`: what an `integrity` can vouch for as a whole.
import './amelia-booking.js';
import './amelia-manage.js';
