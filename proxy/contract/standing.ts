/** Whether a booking keeps its place; one that is told without a status does. */
export function isStanding({ status }: { status?: string | undefined }): boolean {
  return status !== 'canceled' && status !== 'rejected';
}
