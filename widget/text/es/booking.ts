import type { BookingWords } from '../en/booking.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of every booking, in Spanish. */
export const toBooking = ({ counted, figure }: Numbers): BookingWords => ({
  steps: {
    service: 'Servicio',
    options: 'Opciones',
    time: 'Horario',
    recurring: 'Repetición',
    event: 'Evento',
    tickets: 'Plazas',
    package: 'Paquete',
    appointments: 'Citas',
    details: 'Sus datos',
    review: 'Resumen',
    outcome: 'Comprobación',
    done: 'Listo',
  },
  label: 'Reserva',
  progress: 'Pasos',
  stepOf: (step, of) => `${figure(step)} de ${figure(of)}`,
  summary: 'Su reserva',
  showSummary: 'Mostrar su reserva hasta ahora',
  back: 'Volver',
  continue: 'Continuar',
  tryAgain: 'Reintentar',
  loading: 'Cargando…',
  free: 'Gratis',
  from: (price) => `desde ${price}`,
  withTax: (price, tax) => `${price} con ${tax}`,
  each: (price) => `${price} c/u`,
  upTo: (people) => counted(people, plural('hasta # persona', 'hasta # personas')),
  optional: 'opcional',

  service: {
    heading: '¿Qué desea reservar?',
    lead: 'Elija un servicio para ver los horarios disponibles.',
    none: 'En este momento no hay nada que reservar aquí.',
    more: 'Ver más',
    search: 'Buscar servicios',
    clear: 'Borrar',
    all: 'Todos',
    categories: 'Categorías',
    found: (count) => counted(count, plural('# servicio', '# servicios')),
    noneFound: (text) => `No hay resultados para «${text}».`,
    showAll: 'Ver todos los servicios',
  },
  options: {
    heading: '¿Cómo lo prefiere?',
    duration: '¿Cuánto tiempo?',
    employee: '¿Con quién?',
    anyone: 'Sin preferencia',
    likely: (name) => `Sin preferencia, probablemente ${name}`,
    anyoneHint: 'Más horarios disponibles',
    location: '¿Dónde?',
    anywhere: 'Cualquier lugar',
    anywhereHint: 'Más horarios disponibles',
    persons: '¿Cuántas personas?',
    pricedTogether: 'El precio es para todo el grupo.',
    fewer: 'Una persona menos',
    more: 'Una persona más',
    opened: (what) =>
      `${what} no está disponible con esta opción, así que hemos quitado esa selección.`,
  },
  extras: {
    fewer: (name) => `${name}: una unidad menos`,
    more: (name) => `${name}: una unidad más`,
    times: (count, name) => `${count} × ${name}`,
  },
  time: {
    heading: '¿Cuándo le viene bien?',
    soonest: 'Lo antes posible',
    previousMonth: 'Mes anterior',
    nextMonth: 'Mes siguiente',
    free: (count) => counted(count, free),
    notFree: 'sin horarios disponibles',
    noneSoon: 'No hay horarios disponibles en estos dos meses.',
    timesOn: (count, day) => `${counted(count, free)} el ${day}`,
    noneIn: (month) => `No hay horarios disponibles en ${month}.`,
    show: (month) => `Ver ${month}`,
    parts: {
      night: 'Madrugada',
      morning: 'Mañana',
      afternoon: 'Tarde',
      evening: 'Tarde-noche',
    },
    sameTime: (zone) => `Zona horaria: ${zone}.`,
    yourTime: (zone) => `Su hora: ${zone}.`,
    otherTime: (zone) => `Hora de ${zone}.`,
    smallPlaceTime: (zone) => `En pequeño, la hora de ${zone}.`,
    placeTime: (zone) => `Hora local del lugar: ${zone}.`,
    smallYourTime: (zone) => `En pequeño, su hora: ${zone}.`,
    change: 'Cambiar la zona horaria',
    inCity: (time, city) => `${time} ${city}`,
  },
  details: {
    heading: '¿A nombre de quién?',
    lead: 'Usamos estos datos solo para su reserva.',
    firstName: 'Nombre',
    lastName: 'Apellidos',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    missing: {
      firstName: 'Indique su nombre.',
      lastName: 'Indique sus apellidos.',
      email: 'Indique dónde podemos enviarle la confirmación.',
      phone: 'Indique un teléfono de contacto.',
    },
    emailIncomplete: 'La dirección no está completa. Ejemplo: name@example.com',
    phoneUnclear: 'No reconocemos este número. Empiece por + y el código de su país.',
    notAccepted: 'Revise este dato.',
    next: 'Revisar',
  },
  review: {
    heading: '¿Es todo correcto?',
    book: 'Reservar',
    bookFor: (price) => `Reservar por ${price}`,
    booking: 'Reservando…',
    total: 'Total',
    onSite: 'pago en el lugar',
    nothingToPay: 'nada que pagar',
    line: (what, people, dates) =>
      what +
      (people > 1 ? ` × ${counted(people, plural('# persona', '# personas'))}` : '') +
      (dates > 1 ? ` × ${counted(dates, plural('# fecha', '# fechas'))}` : ''),
    included: (tax, price) => `incluye ${tax}: ${price}`,
    insteadOf: (price, before) => `Ahora el precio es de ${price} en lugar de ${before}.`,
  },
  what: {
    service: 'Servicio',
    with: 'Con',
    where: 'Dónde',
    when: 'Cuándo',
    dates: 'Fechas',
    persons: 'Personas',
    extras: 'Extras',
    total: 'Total',
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
  },
  whenIn: (day, time, city) => `${day}, ${time}, hora de ${city}`,
  done: {
    heading: (name) => `Su reserva está hecha, ${name}`,
    pending: (name) => `Hemos recibido su solicitud, ${name}`,
    mail: (email) => `Le enviamos la confirmación a ${email}`,
    pendingLead: 'Todavía tenemos que confirmarla. Le avisaremos por correo electrónico.',
    noMail: 'Su reserva queda guardada.',
    another: 'Hacer otra reserva',
  },
  slotGone: {
    'slot-taken': (time) => `El horario del ${time} se acaba de ocupar.`,
    'not-bookable': (time) => `El horario del ${time} ya no se puede reservar.`,
    'time-changed': (time, other) =>
      other
        ? `El sistema de reservas no puede darle el horario del ${time}; habría sido el del ${other}, así que no se ha reservado nada.`
        : `El sistema de reservas no puede darle el horario del ${time}, así que no se ha reservado nada.`,
    nearest: 'Estos son los horarios disponibles más cercanos:',
    searching: 'Buscando los horarios disponibles más cercanos…',
    none: 'No hay horarios disponibles cercanos.',
    choose: 'Ver todos los horarios',
    kept: 'Sus datos se conservan.',
  },
  problems: {
    offline:
      'No podemos conectar con el servicio de reservas. Compruebe su conexión y vuelva a intentarlo.',
    'upstream-unavailable':
      'El sistema de reservas no responde en este momento. No se ha reservado nada; vuelva a intentarlo dentro de un momento.',
    'booking-system-unavailable':
      'El sistema de reservas está desactivado en este momento. No se ha reservado nada; vuelva a intentarlo más tarde.',
    'upstream-timeout': 'El sistema de reservas tarda demasiado en responder. Inténtelo de nuevo.',
    'upstream-contract':
      'El sistema de reservas ha dado una respuesta que no podemos leer. Inténtelo de nuevo.',
    'request-in-progress':
      'Esta reserva todavía se está procesando. Vuelva a intentarlo dentro de un momento.',
    'time-changed':
      'El sistema de reservas ha reservado un horario distinto del que eligió y no hemos podido cancelarlo. Póngase en contacto con nosotros.',
    'price-changed': 'El precio ha cambiado entretanto, así que no se ha reservado nada.',
    'coupon-not-valid':
      'Su código ya no es válido para esta reserva, así que lo hemos quitado. No se ha reservado nada.',
    'body-too-large': 'Sus archivos son demasiado grandes en conjunto. Quite alguno.',
    'rate-limited': 'Demasiados intentos. Espere un minuto y vuelva a intentarlo.',
    'origin-not-allowed': 'Esta página todavía no puede aceptar reservas. Avise a su propietario.',
    'booking-refused': 'No podemos aceptar esta reserva. Póngase en contacto con nosotros.',
    'limit-reached':
      'Ya tiene el máximo de reservas por persona para ese periodo, así que no se ha reservado nada. Pruebe con otro día.',
    'contact-not-accepted':
      'El sistema de reservas no acepta este correo electrónico o este teléfono.',
    'captcha-failed':
      'Todavía no sabemos si usted es un robot, así que no se ha reservado nada. Inténtelo de nuevo.',
    'payment-failed': 'El pago no se ha completado. No se ha reservado nada.',
    'invalid-input': 'Algo en esta reserva no es posible. Revísela.',
  },
  problem: 'Algo ha fallado por nuestra parte. Inténtelo de nuevo.',
});

const free = plural('# horario disponible', '# horarios disponibles');
