// For pages that do nothing but manage: `manage.js`. It stands outside of the files that the list of
// services needs.
void import('./amelia-manage.js');
