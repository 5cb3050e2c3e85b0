/** Somebody who fills in a form. */
export const jordan = {
  firstName: 'Jordan',
  lastName: 'Parker',
  email: 'jordan.parker@example.test',
};
