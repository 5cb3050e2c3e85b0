import type { BusinessWords } from './words.js';

export const es: BusinessWords = {
  categories: { 1: 'Consultas', 2: 'Masaje', 3: 'Movimiento y respiración', 4: 'Piel' },
  locations: { 1: 'Estudio junto al río', 2: 'Casa del jardín' },
  services: {
    1: [
      'Primera consulta',
      'Primero escuchamos: treinta minutos para saber <b>qué le haría bien</b>, y un plan para llevar a casa.',
    ],
    2: [
      'Masaje profundo',
      'Trabajo lento y firme en las <em>capas profundas</em> de espalda, cuello y hombros.',
    ],
    3: [
      'Yoga de la mañana',
      'Una práctica suave para diez personas como mucho. Hay esterillas; <b>traiga a alguien</b>.',
    ],
    4: ['Seguimiento breve', 'Quince minutos por teléfono entre dos visitas. Gratis.'],
    5: [
      'Ritual de piedras calientes',
      'Piedras de basalto, aceite de cedro y <em>noventa minutos de calma</em>. La sala le espera caliente.',
    ],
    6: [
      'Respirar en pareja',
      'Respiración guiada para usted y, si quiere, un acompañante. El precio es por la sala.',
    ],
    7: [
      'Primera visita a fondo',
      'Una hora o más para <b>mirarlo todo</b>: hábitos, sueño, dolores. Traiga lo que escribió su médico.',
    ],
    8: ['Masaje con aromas', 'Elija el aceite y si quiere quedarse un poco más.'],
    9: [
      'Paseo al amanecer',
      'Dos horas por el río, ida y vuelta. <em>Traiga hasta tres amigos.</em>',
    ],
    10: ['Pilates semanal', 'La misma hora cada semana, seis esterillas. Se paga cada vez.'],
    11: ['Facial exprés', 'Media hora entre dos reuniones. Uno al día le basta a cualquier piel.'],
    12: ['Facial para dos', 'Una hora, lado a lado.'],
    13: ['Clase de postura', 'Tan a menudo como quiera: cada día, cada semana o una vez al mes.'],
    14: ['Retiro de medio día', 'Cuatro horas tranquilas de respiración, calor y descanso.'],
  },
  extras: {
    1: ['Aceite de lavanda', ''],
    2: ['Aceite de rosas', 'Prensado en el valle de las rosas.'],
    3: ['Toalla caliente', ''],
    4: ['Quince minutos más', ''],
    5: ['Cesta de desayuno', 'Una para cada persona.'],
    6: ['Foto del grupo', ''],
    7: ['Máscara para los ojos', ''],
    8: ['Infusión de hierbas', 'Salvia, tila y miel.'],
    9: ['Un cuarto de hora de descanso', ''],
  },
  packages: {
    1: [
      'Un buen comienzo',
      'Escuchar, soltar, enderezar: <b>tres visitas</b> que van juntas. La primera se reserva ahora.',
    ],
    2: [
      'Diez clases de postura',
      'Compre ahora y reserve cuando quiera, durante <em>medio año</em>.',
    ],
    3: ['Cinco veces en la esterilla', 'Yoga o pilates, combinados como quiera.'],
    4: ['Firme y fuerte', 'Postura y pilates con Petra, en el estudio junto al río.'],
    5: ['Piel fresca', 'Tres faciales exprés y uno para venir con alguien.'],
  },
  events: {
    1: ['Noche abierta', 'Entre, mire, pregunte lo que quiera. Hay sopa, y <b>invita la casa</b>.'],
    2: [
      'Yoga a la luz de las velas',
      'Lento y cálido, para terminar el día. <em>Hay esterillas y mantas.</em>',
    ],
    6: [
      'Fin de semana de yoga en el jardín',
      'Tres días sin prisa en la <b>casa del jardín</b>, para principiantes y para todos.',
    ],
    7: [
      'Mañana de movimiento en familia',
      'Trepar, rodar y hacer equilibrio juntos. <b>Con calcetines, sin zapatos.</b>',
    ],
    8: ['Baño de sonido', 'Gongs, cuencos y una sala oscura, durante hora y media.'],
    9: ['Yoga para niños', 'Gatos, vacas y árboles, de seis a diez años.'],
    10: [
      'Fin de semana de respiración',
      'Dos días sin ninguna prisa. Las reservas abren un mes antes.',
    ],
    11: [
      'Taller de cuidado de la piel',
      'Prepare su propia crema. Compramos con antelación, por eso se cierra pronto.',
    ],
    12: [
      'Masaje para dos: un taller',
      'Aprenda movimientos que no hacen daño. Venga con su pareja o con un amigo.',
    ],
    13: ['Baño al amanecer', 'Bajamos al río y entramos al agua.'],
    14: ['Yoga en familia', 'Un precio para todos, hasta cuatro en dos esterillas.'],
    15: [
      'Clase de prueba',
      'Sesenta minutos para probar. Una vez por persona, para que todos puedan.',
    ],
    16: ['Cocina tranquila', 'Cocinamos tres platos calientes y los comemos despacio.'],
    18: [
      'La noche larga: sonido y sueño',
      'Esa noche cambia la hora. Dormimos, y los gongs nos despiertan.',
    ],
  },
  tickets: {
    1: 'Adulto',
    2: 'Niño',
    3: 'Abuelo o abuela',
    4: 'Asiento',
    5: 'Esterilla en el suelo',
  },
};
