import type { BusinessWords } from './words.js';

export const fr: BusinessWords = {
  categories: { 1: 'Consultations', 2: 'Massage', 3: 'Mouvement et souffle', 4: 'Peau' },
  locations: { 1: 'Studio au bord du fleuve', 2: 'Maison du jardin' },
  services: {
    1: [
      'Première consultation',
      'Nous écoutons d’abord : trente minutes pour trouver <b>ce qui vous ferait du bien</b>, et un plan à emporter.',
    ],
    2: [
      'Massage en profondeur',
      'Un travail lent et ferme sur les <em>couches profondes</em> du dos, de la nuque et des épaules.',
    ],
    3: [
      'Yoga du matin',
      'Un enchaînement doux pour dix personnes au plus. Les tapis sont là ; <b>venez accompagné</b>.',
    ],
    4: ['Petit point', 'Quinze minutes au téléphone entre deux visites. Offert.'],
    5: [
      'Rituel aux pierres chaudes',
      'Pierres de basalte, huile de cèdre et <em>quatre-vingt-dix minutes de calme</em>. La pièce est chauffée avant votre arrivée.',
    ],
    6: [
      'Respirer à deux',
      'Une respiration guidée, pour vous et, si vous voulez, une personne avec vous. Le prix est celui de la salle.',
    ],
    7: [
      'Première visite approfondie',
      'Une heure ou plus pour <b>tout regarder</b> : habitudes, sommeil, douleurs. Apportez les papiers de votre médecin.',
    ],
    8: [
      'Massage aux huiles',
      'Choisissez l’huile, et restez un peu plus longtemps si vous voulez.',
    ],
    9: [
      'Marche au lever du soleil',
      'Deux heures le long du fleuve, aller et retour. <em>Jusqu’à trois amis avec vous.</em>',
    ],
    10: [
      'Pilates chaque semaine',
      'La même heure chaque semaine, six tapis. Vous payez à chaque fois.',
    ],
    11: [
      'Soin du visage express',
      'Une demi-heure entre deux réunions. Un par jour suffit à toute peau.',
    ],
    12: ['Soin du visage à deux', 'Une heure côte à côte.'],
    13: [
      'Leçon de posture',
      'Aussi souvent que vous voulez : chaque jour, chaque semaine ou une fois par mois.',
    ],
    14: ['Retraite d’une demi-journée', 'Quatre heures calmes de souffle, de chaleur et de repos.'],
  },
  extras: {
    1: ['Huile de lavande', ''],
    2: ['Huile de rose', 'Pressée dans la vallée des roses.'],
    3: ['Serviette chaude', ''],
    4: ['Quinze minutes de plus', ''],
    5: ['Panier petit-déjeuner', 'Un pour chacun de vous.'],
    6: ['Photo du groupe', ''],
    7: ['Masque pour les yeux', ''],
    8: ['Tisane', 'Sauge, tilleul et miel.'],
    9: ['Un quart d’heure de repos', ''],
  },
  packages: {
    1: [
      'Un bon début',
      'Écouter, dénouer, redresser : <b>trois visites</b> qui vont ensemble. La première se réserve tout de suite.',
    ],
    2: [
      'Dix leçons de posture',
      'Achetez maintenant, réservez quand vous voulez, dans les <em>six mois</em>.',
    ],
    3: ['Cinq fois sur le tapis', 'Yoga ou pilates, à mélanger comme vous voulez.'],
    4: ['Droit et fort', 'Posture et pilates avec Petra, au studio au bord du fleuve.'],
    5: ['Peau fraîche', 'Trois soins express, et un à partager avec quelqu’un.'],
  },
  events: {
    1: [
      'Soirée portes ouvertes',
      'Entrez, regardez, posez vos questions. Il y a de la soupe, et elle est <b>offerte</b>.',
    ],
    2: [
      'Yoga aux chandelles',
      'Lent et chaud, pour finir la journée. <em>Tapis et couvertures sont là.</em>',
    ],
    6: [
      'Week-end de yoga au jardin',
      'Trois jours sans hâte à la <b>maison du jardin</b>, pour débutants et pour tous.',
    ],
    7: [
      'Matinée de mouvement en famille',
      'Grimper, rouler et tenir en équilibre ensemble. <b>En chaussettes.</b>',
    ],
    8: ['Bain sonore', 'Des gongs, des bols et une salle sombre, pendant une heure et demie.'],
    9: ['Yoga pour enfants', 'Chats, vaches et arbres, de six à dix ans.'],
    10: [
      'Week-end de respiration',
      'Deux jours sans aucune hâte. Les réservations ouvrent un mois avant.',
    ],
    11: [
      'Atelier soin de la peau',
      'Préparez votre propre crème. Nous achetons à l’avance, d’où la clôture anticipée.',
    ],
    12: [
      'Massage à deux : un atelier',
      'Apprenez les gestes qui ne font pas de mal. Venez à deux.',
    ],
    13: ['Baignade au lever du soleil', 'On descend au fleuve et on entre dans l’eau.'],
    14: ['Yoga en famille', 'Un seul prix pour vous tous, jusqu’à quatre sur deux tapis.'],
    15: [
      'Cours d’essai',
      'Soixante minutes pour découvrir. Une fois par personne, pour que chacun ait son tour.',
    ],
    16: ['Cuisine tranquille', 'Nous cuisinons trois plats chauds et les mangeons lentement.'],
    18: [
      'La longue nuit : son et sommeil',
      'Cette nuit-là, on change d’heure. Nous dormons, et les gongs nous réveillent.',
    ],
  },
  tickets: { 1: 'Adulte', 2: 'Enfant', 3: 'Grand-parent', 4: 'Place assise', 5: 'Tapis au sol' },
};
