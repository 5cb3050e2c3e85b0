import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../define.js';
import { toFailure } from '../flow/failure.js';
import { toDays } from '../flow/fetch-month.js';
import { FreeTimes } from '../steps/free-times.js';
import { times } from '../steps/free-times.styles.js';
import { styles as receiptFacts } from '../steps/receipt-facts.styles.js';
import { toWhenLines } from '../steps/when.js';
import { base, skeleton } from '../ui/base.styles.js';
import { chips } from '../ui/chips.styles.js';
import { renderFailedChange } from './failed-change.js';
import { styles } from './manage.styles.js';
import { isDoubtful, isOutdated } from './manage-machine.js';
import { findOwn, ManageElement, type ManageView } from './manage-view.js';
import { withPresent } from './present-time.js';
import { renderReview } from './review.js';
import { renderUnderTimes } from './times-frame.js';

/** Another time for an appointment: first it is chosen, then old and new stand side by side. */
export class MoveScreen extends ManageElement {
  static override styles = [base, chips, skeleton, times, receiptFacts, styles];

  @property({ attribute: false }) view!: ManageView;

  readonly #times = new FreeTimes(this, {
    fetchMonth: async (month, zone, signal) => {
      const { manageApi, key } = this.view;
      const asked = toDays(month, zone);
      const answer = await manageApi.fetchOtherTimes(key, asked, signal).catch((error: unknown) => {
        const failure = toFailure(error);
        // The booking is another by now: that is to be seen, not these times.
        if (isOutdated(failure)) this.request({ type: 'refused', failure });
        throw error;
      });
      return withPresent(answer, this.#presentAt, asked);
    },
    takeZone: (timeZone) => this.request({ type: 'choose-zone', timeZone }),
  });

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    const { clocks } = this.view;
    const before = changed.get('view');
    // What somebody else took must not be offered again.
    const isNew = !before || isTaken(this.view) !== isTaken(before);
    if (isNew) this.#times.start(clocks.first, this.#chosenAt ?? this.#presentAt);
    else this.#times.moveTo(clocks.first, this.#chosenAt ?? this.#presentAt);
  }

  override render() {
    return this.#chosenAt ? this.#renderReview(this.#chosenAt) : this.#renderTimes();
  }

  #renderTimes() {
    const { view } = this;
    const times = this.#times;
    const { words, managed } = view;
    return html`<h2 tabindex="-1">${words.move.heading}</h2>
      <p class="lead">${words.move.lead(managed.booking.title)}</p>
      ${this.#renderFailure()} ${times.renderFailure()}
      ${times.render({
        present: { at: this.#presentAt, note: words.move.now },
        choose: (slot) => this.request({ type: 'choose-slot', slot }),
      })}
      ${renderUnderTimes(times, view, (request) => this.request(request))}`;
  }

  #renderReview(at: string) {
    const { view } = this;
    const { words, managed, state } = view;
    const { move } = words;
    return renderReview({
      heading: move.review,
      lead: managed.booking.title,
      failure: this.#renderFailure(),
      facts: [
        [move.from, ...toWhenLines(this.#presentAt, view)],
        [move.to, ...toWhenLines(at, view)],
      ],
      isChange: true,
      isSending: state.isSending,
      isClosed: isDoubtful(state),
      words: move,
      request: (request) => this.request(request),
    });
  }

  #renderFailure() {
    return renderFailedChange(this.view, () => this.request({ type: 'see-again' }));
  }

  get #presentAt(): string {
    return findOwn(this.view.managed)?.startsAt ?? '';
  }

  get #chosenAt(): string | undefined {
    const { screen } = this.view.state;
    return screen.name === 'move' ? screen.slot?.startsAt : undefined;
  }
}

function isTaken({ state }: ManageView): boolean {
  return state.notice?.kind === 'taken';
}

define('amelia-move-screen', MoveScreen);

declare global {
  interface HTMLElementTagNameMap {
    'amelia-move-screen': MoveScreen;
  }
}
