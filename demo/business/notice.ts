/**
 * A service's own settings: how long before its start a booking can be cancelled and moved.
 *
 * @param notice null: as the site has it
 */
export function toNotice(notice: {
  cancelSeconds: number | null;
  rescheduleSeconds: number | null;
}): string {
  return JSON.stringify({
    general: {
      minimumTimeRequirementPriorToCanceling: notice.cancelSeconds,
      minimumTimeRequirementPriorToRescheduling: notice.rescheduleSeconds,
    },
  });
}
