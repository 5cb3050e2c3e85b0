import { AmeliaBooking } from 'amelia-booking-widget/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [told, setTold] = useState('');
  return (
    <>
      <h1>Book with React</h1>
      <AmeliaBooking
        proxy="/"
        timeZone="Europe/Belgrade"
        onAmeliaBooked={({ bookingId, status }) => setTold(`Booking ${bookingId} is ${status}.`)}
      />
      <p role="status">{told}</p>
    </>
  );
}

const place = document.getElementById('page');
if (place) createRoot(place).render(<Page />);
