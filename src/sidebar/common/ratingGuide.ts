import type { FieldKey } from '../../partnership/columns';
import type { Language } from '../../partnership/language';
import type { Rating } from '../../partnership/rating';

/** What people rate: the three criteria, and capacity. */
export type RatedKey = Extract<
  FieldKey,
  'missionAlignment' | 'resourceComplementarity' | 'relationshipPotential' | 'capacity'
>;

type Guide = Readonly<Record<RatedKey, Readonly<Record<Rating, string>>>>;

const english: Guide = {
  missionAlignment: {
    High: 'We want the same change for the same people, and what they did last year shows it.',
    Medium: 'Part of our goals is the same. Where we differ, it is not in the way.',
    Low: 'Our goals or values pull apart, or something they do would be hard to defend to our own people.',
  },
  resourceComplementarity: {
    High: 'Each of us can name something it lacks that the other can spare: space, skills, money, contacts.',
    Medium: 'One of us would clearly gain. What the other would gain is small or not clear yet.',
    Low: 'We have the same and lack the same, or we ask the same funders for the same thing.',
  },
  relationshipPotential: {
    High: 'We have done something together. They answer within days and keep what they promise.',
    Medium: 'We know someone there and the first talks were friendly, but nothing has been tried yet.',
    Low: 'Talks stalled or ended badly, or their way of deciding and ours keep getting in each other’s way.',
  },
  capacity: {
    High: 'A person we can name has hours for this every month, and their funding is safe for a year.',
    Medium: 'Somebody would make time beside other work, or from a date we know.',
    Low: 'They are short of staff, changing leaders or in a crisis: nobody can take this on now.',
  },
};

const spanish: Guide = {
  missionAlignment: {
    High: 'Queremos el mismo cambio para la misma gente, y lo que hicieron el último año lo demuestra.',
    Medium: 'Una parte de nuestras metas coincide. Lo que nos diferencia no estorba.',
    Low: 'Nuestras metas o valores van por caminos distintos, o algo que hacen sería difícil de defender ante nuestra gente.',
  },
  resourceComplementarity: {
    High: 'Cada parte puede nombrar algo que le falta y que a la otra le sobra: espacio, saber, dinero, contactos.',
    Medium: 'Una parte ganaría con claridad. Lo que ganaría la otra es poco o todavía no está claro.',
    Low: 'Tenemos lo mismo y nos falta lo mismo, o pedimos lo mismo a quienes nos financian.',
  },
  relationshipPotential: {
    High: 'Ya hicimos algo en conjunto. Responden en pocos días y cumplen lo que prometen.',
    Medium: 'Conocemos a alguien allí y las primeras charlas fueron cordiales, pero todavía no se probó nada.',
    Low: 'Las conversaciones se estancaron o acabaron mal, o su forma de decidir y la nuestra chocan una y otra vez.',
  },
  capacity: {
    High: 'Una persona con nombre y apellido tiene horas para esto cada mes, y sus fondos están seguros por un año.',
    Medium: 'Alguien haría un hueco junto a otras tareas, o a partir de una fecha conocida.',
    Low: 'Les falta personal, cambian de dirección o pasan por una crisis: ahora nadie puede encargarse.',
  },
};

/** What each rating looks like, so that two people who rate the same partner mean the same by it. */
export const ratingGuide: Readonly<Record<Language, Guide>> = { en: english, es: spanish };
