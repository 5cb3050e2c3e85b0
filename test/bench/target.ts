/** Prints a figure beside what it must be, and whether it is. */
export function tellTarget(isMet: boolean, figure: string, target: string): boolean {
  console.log(`    ${isMet ? '✓' : '✗'} ${figure} (target: ${target})`);
  return isMet;
}
