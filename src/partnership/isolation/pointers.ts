import type { Language } from '../language';
import { nameKey } from '../name/nameKey';
import { count, plainText } from '../text';
import type { IsolationPlan } from './planIsolation';

/** More would be advice that nobody follows. */
const MOST = 3;

interface PointerWords {
  /** `name` is who is named most often, blank when nobody is. */
  readonly alike: (matters: number, name: string) => string;
  readonly together: (matters: number) => string;
  readonly onlyNeeds: (needs: number) => string;
  readonly haves: (haves: number) => string;
  readonly partners: (partners: number) => string;
}

const english: PointerWords = {
  alike: (matters, name) =>
    `Others do ${count(matters, 'thing')} that you do too. ${name === '' ? 'Ask around who else does it' : `Talk with ${name} first`}: one of you may stop, or both may do more together.`,
  together: (matters) =>
    `${count(matters, 'thing is', 'things are')} out of reach for anybody alone. That is what level 4, collective impact, is for: bring those you named to one table.`,
  onlyNeeds: (needs) =>
    `You need ${count(needs, 'thing')} and named nothing to give. Find one offer before the first ask.`,
  haves: (haves) => `You have ${count(haves, 'thing')} that others may need. Begin by offering one.`,
  partners: (partners) =>
    `${count(partners, 'organization')} that may complete what you do ${partners === 1 ? 'is' : 'are'} in your list now. Rate ${partners === 1 ? 'it' : 'them'} next.`,
};

const spanish: PointerWords = {
  alike: (matters, name) =>
    `Otras organizaciones también hacen ${count(matters, 'cosa', 'cosas')} de las que ustedes hacen. ${name === '' ? 'Averigüen quién más lo hace' : `Hablen primero con ${name}`}: quizá una de las partes pueda dejarlo, o ambas hacer más en conjunto.`,
  together: (matters) =>
    `Hay ${count(matters, 'cosa', 'cosas')} que nadie puede lograr por su cuenta. Para eso está el nivel 4, impacto colectivo: reúna en una mesa a quienes nombró.`,
  onlyNeeds: (needs) =>
    `Necesitan ${count(needs, 'cosa', 'cosas')} y no anotaron nada que dar. Busquen un ofrecimiento antes de pedir.`,
  haves: (haves) =>
    `Tienen ${count(haves, 'cosa', 'cosas')} que otras organizaciones pueden necesitar. Empiecen por ofrecer una.`,
  partners: (partners) =>
    partners === 1
      ? 'Una organización que puede complementar lo que hacen ya está en su lista. Valórela ahora.'
      : `${partners} organizaciones que pueden complementar lo que hacen ya están en su lista. Valórelas ahora.`,
};

const WORDS: Readonly<Record<Language, PointerWords>> = { en: english, es: spanish };

/** What the answers of an isolation assessment point at: at most three things to do next. */
export function pointersOf({ rows, partners, things }: IsolationPlan, language: Language): string[] {
  const words = WORDS[language];
  const alike = rows.filter(({ level }) => level === '');
  const together = rows.length - alike.length;
  const needs = things.filter(({ direction }) => direction === 'Ask').length;
  const haves = things.length - needs;
  return [
    alike.length > 0 ? words.alike(alike.length, namedMost(alike.map(({ others }) => others))) : '',
    together > 0 ? words.together(together) : '',
    needs > 0 && haves === 0 ? words.onlyNeeds(needs) : '',
    haves > 0 ? words.haves(haves) : '',
    partners.length > 0 ? words.partners(partners.length) : '',
  ]
    .filter((sentence) => sentence !== '')
    .slice(0, MOST);
}

/** The name that stands most often in cells with several, the first of equals; blank when there is none. */
function namedMost(cells: readonly string[]): string {
  const names = cells.flatMap((cell) => cell.split(/[,;\n]/).map(plainText)).filter((name) => name !== '');
  const times = (name: string) => names.filter((other) => nameKey(other) === nameKey(name)).length;
  return names.reduce((most, name) => (most !== '' && times(most) >= times(name) ? most : name), '');
}
