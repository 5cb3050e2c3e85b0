/** Hands the browser a calendar file to open or keep. */
export function saveCalendarFile(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'booking.ics';
  link.click();
  // The browser reads the file after the click; a minute is plenty, and then memory is freed.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
