import 'amelia-booking-widget';
import 'amelia-booking-widget/jsx/solid';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';

function Page() {
  const [told, setTold] = createSignal('');
  return (
    <>
      <h1>Book with Solid</h1>
      <amelia-booking
        proxy="/"
        time-zone="Europe/Belgrade"
        on:amelia-booked={({ bookingId, status }) => setTold(`Booking ${bookingId} is ${status}.`)}
      />
      <p role="status">{told()}</p>
    </>
  );
}

const place = document.getElementById('page');
if (place) render(() => <Page />, place);
