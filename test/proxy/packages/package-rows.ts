/** Three consultations, one or two of them now, and two massages, one of them now at most: $150. */
export const freshStart = {
  id: 11,
  name: 'Fresh start',
  description: '<p>Three talks, <b>two</b> massages.</p>',
  color: '#26A69A',
  price: 150,
  discount: 0,
  calculatedPrice: false,
  status: 'visible',
  available: true,
  position: 1,
  pictureFullPath: null,
  bookable: [
    {
      service: { id: 1 },
      quantity: 3,
      minimumScheduled: 1,
      maximumScheduled: 2,
      allowProviderSelection: 1,
      providers: [],
      locations: [],
      position: 1,
    },
    {
      service: { id: 2 },
      quantity: 2,
      minimumScheduled: 0,
      maximumScheduled: 1,
      allowProviderSelection: 1,
      providers: [],
      locations: [],
      position: 2,
    },
  ],
  sharedCapacity: false,
  quantity: null,
  endDate: null,
  durationCount: null,
  durationType: null,
  limitPerCustomer: null,
  settings: null,
  deposit: 0,
  depositPayment: 'disabled',
  fullPayment: false,
};

/** The package with its consultations changed. */
export const withConsultations = (change: object, others: object = {}) => {
  const [consultations, massages] = freshStart.bookable;
  return { ...freshStart, ...others, bookable: [{ ...consultations, ...change }, massages] };
};

/** The package with its massages changed. */
export const withMassages = (change: object, others: object = {}) => {
  const [consultations, massages] = freshStart.bookable;
  return { ...freshStart, ...others, bookable: [consultations, { ...massages, ...change }] };
};
