import type { PackageWords } from '../en/packages.js';
import type { Numbers } from '../numbers.js';
import { plural } from './plural.js';

/** The sentences of one package, of its appointments and of what is left of it, in Spanish. */
export const toPackages = ({ counted, figure }: Numbers): PackageWords => ({
  appointments: {
    heading: '¿Cuándo desea venir?',
    about: 'Sobre este paquete',
    counted: (now, later, missing) =>
      [
        now > 0 ? `${figure(now)} ahora` : missing > 0 ? '' : 'ninguna ahora',
        missing > 0
          ? counted(missing, plural('falta elegir # ahora', 'faltan # por elegir ahora'))
          : '',
        later > 0 ? `${figure(later)} más adelante` : '',
      ]
        .filter(Boolean)
        .join(', '),
    atMost: (count) =>
      counted(count, plural('Ahora se puede reservar #.', 'Ahora se pueden reservar hasta #.')),
    onlyLater: 'Los horarios se eligen más adelante.',
    choose: (service) => `Elegir un horario para ${service}`,
    chooseAnother: (service) => `Elegir un horario más para ${service}`,
    change: 'Cambiar',
    remove: 'Quitar',
    mend: 'Elija otro horario o quite la cita.',
    missing: (count, service) =>
      `${counted(count, plural('Elija # horario más', 'Elija # horarios más'))} para ${service}.`,
    toChoose: (count) =>
      counted(
        count,
        plural('Falta elegir el horario de # cita.', 'Falta elegir el horario de # citas.'),
      ),
    later: (count) =>
      counted(
        count,
        plural('# cita queda para más adelante.', '# citas quedan para más adelante.'),
      ),
    allNow: 'Todas las citas tienen su horario.',
  },
  package: {
    package: 'Paquete',
    appointments: 'Citas',
    later: 'Más adelante',
    valid: 'Plazo',
    left: (count, what) => `${count} × ${what}`,
    leftInAll: (count, what) => `${figure(count)} a elegir entre ${what}`,
    until: (day) => `válido hasta el ${day}`,
    saving: (name, saved) => `${name}, ahorro de ${saved}`,
    gone: 'Este paquete no se puede reservar en este momento.',
    showAll: 'Ver todos los paquetes',
    seeOthers: 'Ver otros paquetes',
  },
  packageProblems: {
    'package-unavailable':
      'Este paquete ya no se puede reservar así. No se ha reservado nada; vuelva a revisarlo.',
    'limit-reached': 'Ya tiene el máximo de este paquete por persona. No se ha reservado nada.',
    'slot-taken': 'Uno de estos horarios se acaba de ocupar. No se ha reservado nada; elija otro.',
    'invalid-input': 'Una de estas citas ya no es posible. No se ha reservado nada; revíselas.',
  },
});
