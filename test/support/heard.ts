import type { AnnounceEvent } from '../../widget/ui/announcement.js';

/** What an element has said to a screen reader from now on, in order. */
export function listenTo(element: EventTarget): string[] {
  const sentences: string[] = [];
  element.addEventListener('announce', (event) => {
    sentences.push((event as AnnounceEvent).sentence);
  });
  return sentences;
}
