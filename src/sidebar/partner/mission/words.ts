import type { Language } from '../../../partnership/language';
import { list } from '../../../partnership/text';

const english = {
  share: 'Your missions share',
  shareNothing: 'Your missions have no word in common. That alone says little: ask what they are for.',
  /** @param theirs - the columns for what the partner is for, when it is missing */
  missing: (ours: boolean, theirs: readonly string[]) => {
    const columns = list(
      theirs.map((column) => `"${column}"`),
      'or',
    );
    const places = [ours ? 'yours in the settings' : '', columns && `theirs in ${columns}`];
    return `To see here what your missions share, write ${list(places.filter(Boolean))}.`;
  },
};

const spanish: typeof english = {
  share: 'Sus misiones tienen en común',
  shareNothing: 'Sus misiones no tienen ninguna palabra en común. Eso solo dice poco: pregunte para qué trabajan.',
  missing: (ours, theirs) => {
    const columns = list(
      theirs.map((column) => `«${column}»`),
      'o',
    );
    const places = [ours ? 'la de ustedes en los ajustes' : '', columns && `la de esta organización en ${columns}`];
    return `Para ver aquí qué tienen en común sus misiones, escriba ${list(places.filter(Boolean), 'y')}.`;
  },
};

/** The words of the hint about missions. */
export const missionWords: Readonly<Record<Language, typeof english>> = { en: english, es: spanish };
