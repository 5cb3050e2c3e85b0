/** The numbers of the places. */
export const [riverside, hillside] = [1, 2] as const;

/** The numbers of the employees. */
export const [mila, jonas, ines, noor, petra] = [1, 2, 3, 4, 5] as const;
