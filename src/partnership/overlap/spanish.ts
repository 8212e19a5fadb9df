import type { OverlapWords } from './english';

/** Spanish. */
export const spanish: OverlapWords = {
  us: 'Nosotros',
  kinds: {
    duplication: {
      name: 'Posible duplicación',
      toDo: 'Conversen sobre quién hace qué: repártanse el trabajo o háganlo en conjunto.',
    },
    similarWork: {
      name: 'Aliado natural',
      toDo: 'Un trabajo parecido para otra gente o en otro lugar: aprendan de su experiencia mutua.',
    },
    samePeople: {
      name: 'Aliado natural',
      toDo: 'La misma gente, atendida de otra manera: recomiéndense entre sí.',
    },
    building: { name: 'El mismo edificio', toDo: 'Puerta con puerta: compartan espacio, equipo o mandados.' },
  },
  distance: (km, miles) => `${km} km (${miles} millas)`,
};
