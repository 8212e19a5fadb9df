import type { AttentionWords } from './attentionWords';

export const spanish: AttentionWords = {
  agreementOver: {
    says: (day) => `El acuerdo terminó el ${day}.`,
    toDo: 'Decidan en conjunto: renovar, profundizar, pausar o terminar. Haga la versión siguiente, o anote que esta terminó.',
  },
  checkInDue: {
    says: (day) => `Hay una reunión pendiente desde el ${day}.`,
    toDo: 'Reúnanse, o anótela si ya se reunieron.',
  },
  actionsLate: {
    says: (day, what) => `Debía estar hecho para el ${day}: ${what}.`,
    toDo: 'Pregunte cómo va; después márquelo como hecho o acuerden otro día.',
  },
  problemOld: {
    says: (day, what) => `Hay un problema abierto desde el ${day}: ${what}.`,
    toDo: 'Hablen de él antes de que crezca: ¿quién hace qué y para cuándo?',
  },
  agreementEnding: {
    says: (day) => `El acuerdo termina el ${day}.`,
    toDo: 'Decidan ahora en conjunto: renovar, profundizar, pausar o terminar.',
  },
  reviewDue: {
    says: (day) => `El acuerdo debía revisarse a más tardar el ${day}.`,
    toDo: 'Repásenlo en conjunto y anote la reunión.',
  },
  trustFell: {
    says: (day) => `El ${day} valoraron la confianza más baja que la vez anterior.`,
    toDo: 'Pregunte a solas qué ha cambiado.',
  },
  ratingsOld: {
    says: (day) => `Nadie ha mirado las valoraciones desde el ${day}.`,
    toDo: 'Valore de nuevo: las personas y las misiones cambian.',
  },
  onlyAsks: {
    says: () => 'Ustedes les piden algo y no ofrecen nada.',
    toDo: 'Piense en un ofrecimiento antes de volver a pedir.',
  },
};
