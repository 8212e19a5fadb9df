import { stepWords } from '../common/stepWords';
import type { NewPartnerWords } from './english';
import { funderLabels } from './funderQuestions';

/** What the wizard says in Spanish; sheets, headings and menu items keep the names under which they are found. */
export const spanish: NewPartnerWords = {
  ...stepWords.es,
  labels: {
    name: 'Nombre de la organización',
    type: '¿Qué tipo de organización aliada podría ser?',
    sector: '¿Qué es?',
    area: '¿Dónde trabaja?',
    mission: '¿Qué hace?',
    contact: '¿A quién conocemos allí?',
    website: 'Sitio web',
    existingEffort: '¿Hay una iniciativa a la que podríamos sumarnos o dar apoyo?',
    why: '¿Por qué esta organización, en una frase?',
    motive: '¿Qué nos atrae?',
    hopes: '¿Qué espera ganar?',
    howMet: '¿Cómo nos conocimos?',
    opensDoors: '¿Qué puertas puede abrir?',
    missionAlignment: 'Alineación con la misión',
    resourceComplementarity: 'Complementariedad de recursos',
    relationshipPotential: 'Potencial de relación',
    capacity: 'Capacidad de la organización',
    evidence: 'En qué se basan las valoraciones',
    ambition: '¿Qué queremos lograr ambas partes?',
    level: '¿Qué tan de cerca trabajaríamos?',
    purpose: '¿Actuar en conjunto o solo compartir?',
    weOffer: 'Ofrecemos',
    theyOffer: 'Ofrecen',
    weAsk: 'Pedimos',
    theyAsk: 'Piden',
    ourHours: 'Nuestras horas al mes',
    theirHours: 'Sus horas al mes',
    lanes: '¿Quién hace qué?',
    decisions: '¿Cómo decidimos?',
    communication: '¿Cómo nos comunicamos?',
    conflict: '¿Qué hacemos si no estamos de acuerdo?',
    measures: '¿Cómo sabremos que funciona?',
    agreementLanguage: '¿En qué idioma debe estar el acuerdo?',
    covers: '¿Qué debe abarcar el acuerdo?',
    ...funderLabels('es'),
    cadence: 'Meses entre reuniones',
    firstCheckIn: 'Primera reunión',
    guests: '¿A quién se invita?',
  },
  hints: {
    area: 'Barrios, un municipio, en línea…',
    mission: 'Si puede, con sus propias palabras: va en el memorando.',
    contact: 'Nombre, correo, teléfono.',
    existingEffort: 'Primero apoyar, después crear. Escriba lo que ya existe, o que buscó y no encontró nada.',
    why: '¿Qué puede pasar con su ayuda que sin ella no pasaría?',
    opensDoors: 'Personas o lugares que le hacen caso: la alcaldía, las escuelas, una congregación.',
    hopes: 'Pregúnteselo en persona. Déjelo en blanco hasta entonces.',
    ambition: 'El cambio, no el proyecto.',
    weOffer: 'Primero ofrecer. Una cosa por línea.',
    theyOffer: 'Una cosa por línea.',
    weAsk: 'Una cosa por línea.',
    theyAsk: 'Una cosa por línea.',
    lanes: 'Una tarea por línea, dos puntos y quién la hace. Por ejemplo: Volantes: nosotros.',
    decisions: 'Por ejemplo: cada parte tiene un voto y ambas deben estar de acuerdo.',
    communication: 'Por ejemplo: se contesta en dos días; lo urgente, por teléfono.',
    conflict: 'Por ejemplo: hablan en una semana las dos personas responsables.',
    measures: 'Una por línea, con un número y una fecha si puede.',
    covers: 'Marque lo que surge en el trabajo en conjunto. El acuerdo dirá entonces cómo se maneja.',
    funderGrants: 'Por ejemplo: sí, al menos hasta el final del próximo año.',
    funderSupports: 'Por ejemplo: la coordinación y el alquiler, pero no los eventos.',
    funderPriorities: 'Por ejemplo: todas las partes, una vez al año.',
  },
  steps: {
    who: 'Quiénes son',
    why: 'Por qué esta organización',
    readiness: 'Qué tan preparadas están las partes',
    together: 'Qué haríamos en conjunto',
    lanes: 'Quién hace qué',
    keepInTouch: 'Mantener el contacto',
    review: 'Revisar y guardar',
  },
  allSteps: 'Todos los pasos',
  nameless: 'una organización todavía sin nombre',
  onlyName: 'Solo hace falta el nombre. Deje en blanco lo que aún no sepa.',

  kept: 'Lo que escribió queda guardado y solo usted lo ve. Ya puede cerrar la barra lateral: «New partner…» en el menú Common Ground le trae de vuelta aquí.',

  resume: {
    heading: 'Antes empezó con otra organización',
    goOn: (name, number, total) => `Seguir con ${name} (paso ${number} de ${total})`,
    beginNew: 'Empezar otra',
    warning: (name) =>
      `Solo se puede guardar una para después. Si empieza otra, ocupará el lugar de ${name} cuando salga del primer paso.`,
  },

  and: 'y',
  notSaid: 'Todavía no lo sé',
  faults: {
    name: 'Escriba el nombre de la organización.',
    hours: 'Escriba un número de horas, como 4 o 2,5.',
    day: 'Elija un día posterior a hoy.',
    pendingGuest: 'Elija «Añadir» para poner esta dirección en la lista, o bórrela.',
    notAnAddress: 'Esto no es un correo electrónico. Escriba uno como ana@example.org.',
    columns: 'Elija una de las dos opciones.',
  },

  like: {
    same: (name, row) => `«${name}» ya está en su lista, en la fila ${row}.`,
    alike: (name, row) => `¿Se refiere a «${name}», en la fila ${row}?`,
    open: (name) => `Abrir «${name}»`,
    opening: 'Abriendo…',
    goOn: 'Si es otra organización, siga adelante.',
  },

  valuesWarning: {
    heading: 'Conviene detenerse a pensar',
    text: 'Valoró como Baja la alineación con la misión. El miedo a quedarse fuera, un nombre conocido o el deseo de quien financia no son una misión compartida. Hablen primero de valores y no firmen nada todavía.',
  },

  readiness: {
    intro: 'Valore lo que sabe. Nada se adivina: es mejor un blanco que un error.',
    capacityNote: 'Esto dice cuándo, no si conviene: nunca cambia la prioridad.',
    priorityNow: 'Prioridad:',
    undecided: (criteria) => `todavía sin decidir; falta valorar ${criteria}`,
    why: 'Por qué esta prioridad',
    nextStep: 'Siguiente paso:',
  },

  laneWarnings: {
    heading: 'Una sola parte a cargo de cada tarea',
    more: (number) => (number === 1 ? 'Una advertencia más como estas.' : `${number} advertencias más como estas.`),
    goOn: 'Puede seguir adelante y resolverlo más tarde.',
  },
  funding: {
    question: '¿Alguna de las partes financia esto?',
    no: 'No, o todavía sin decidir',
    both: 'Financian ambas partes',
    beforeSigning:
      'Siguen tres preguntas para quien pone el dinero. Respóndanlas juntos antes de firmar. Deje en blanco lo que aún no se ha hablado.',
  },

  offers: 'Ofertas y peticiones',
  hours: 'Tiempo de cada parte',
  usualLanguage: 'Como en los ajustes',
  createMou: 'Seguir con el memorando (MOU) al guardar esta organización',
  createMouHint:
    'Un memorando de entendimiento. Lo ve antes de crearlo, y no se envía nada a nadie. También puede hacerlo más tarde.',

  cadence: {
    suggested: (often) => `Lo sugerido: ${often}`,
    becauseLevel: (often, level) =>
      `Sugerencia para el nivel ${level}: ${often}. Cámbiela solo si acordaron otra cosa.`,
    becausePriority: (often, priority) =>
      `Sugerencia para la prioridad ${priority}: ${often}. Cámbiela solo si acordaron otra cosa.`,
    firstTalk: 'Todavía no se han reunido: el calendario empieza con una primera conversación de 45 minutos.',
    noSuggestion: 'Valore la organización o elija un nivel, y aquí aparecerá una sugerencia.',
    undecided: 'Sin decidir todavía',
  },
  firstDay: {
    hint: 'En blanco, se elige un día laborable libre.',
    take: (day) => `Tomar el ${day}`,
    none: 'Sin fecha todavía',
  },
  guests: {
    explanation:
      'Quien usted marque aquí recibe una invitación de Google por correo cuando la reunión se pone en el calendario. Nadie está marcado de antemano.',
    noneFound: 'Todavía no hay ningún correo electrónico en el paso 1.',
    another: 'Otro correo electrónico',
    add: 'Añadir',
    added: (address) => `${address} ya está en la lista. Márquelo para invitar a esa persona.`,
  },
  schedule: 'Seguir con las reuniones al guardar esta organización',
  scheduleHint: 'Las ve antes de ponerlas en el calendario, y a quién se invita. También puede hacerlo más tarde.',
  scheduleNoRhythm:
    'Todavía no se puede poner nada en el calendario: elija arriba cada cuánto se reúnen, valore la organización o elija un nivel.',

  review: {
    whatIsWritten: (sheet) => `Esto será una fila nueva en la hoja «${sheet}»:`,
    missing: (sheet) => `La hoja «${sheet}» todavía no tiene columna para:`,
    addColumns: 'Añadir estas columnas a la derecha de la lista',
    leaveOut: 'Guardar sin estas respuestas',
    idColumn: (heading) =>
      `Se añade la columna «${heading}» a la derecha de la lista: por ella encuentran los documentos y las reuniones a cada organización.`,
    alsoHeading: 'Qué más pasa',
    nothingElse: 'Nada más. No se crea ningún documento, no se planea ninguna reunión y no se escribe a nadie.',
    mou: 'Después ve el memorando (MOU) y decide si se crea.',
    schedule: 'Después ve las reuniones y decide si se ponen en el calendario.',
    invitedThen: (guests) => `Antes no se invita a nadie. Entonces Google invita por correo a ${guests}.`,
    nobodyInvited: 'No se invita a nadie.',
    formulas: 'La prioridad, el motivo y el siguiente paso salen solos de las valoraciones.',
    save: 'Guardar la organización',
    saving: 'Guardando…',
  },

  question: {
    columnsHeading: 'La lista cambió mientras tanto',
    columns: (headings) => `Ahora no tiene columna para: ${headings}. Todavía no se guardó nada.`,
    addAndSave: 'Añadir y guardar',
    knownHeading: 'Esta organización ya está en la lista',
    known: (name, row) => `«${name}» está en la fila ${row}. Todavía no se guardó nada, y lo que escribió sigue aquí.`,
    addedMeanwhile: 'Se añadió después de que usted abriera esta página.',
    openThat: 'Abrir esa',
    addAnother: 'Añadir otra de todos modos',
  },

  saved: {
    heading: (name) => `${name} está en su lista`,
    where: (row, sheet) => `Se guardó en la fila ${row} de «${sheet}».`,
    hidden: 'Un filtro oculta esta fila. Cambie el filtro para verla.',
    keptFormulas: (headings) => `Estas celdas tienen una fórmula y se dejaron como están: ${headings}.`,
    nobody: 'No se creó ningún documento ni se invitó a nadie.',
    show: 'Mostrar esta organización',
    goOnToCheckIns: 'Seguir con las reuniones',
    goOnToMou: 'Seguir con el memorando (MOU)',
    another: 'Añadir otra',
    opening: 'Abriendo…',
  },
};
