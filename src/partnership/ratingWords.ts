import type { Rating } from './rating';

/**
 * Words people write for a rating, by language, folded (lower case, no accents). A word stands under one rating only;
 * letters other than h, m, l are left out because they mean different things in different languages.
 */
export const RATING_WORDS: Readonly<Record<Rating, Readonly<Record<string, string>>>> = {
  High: {
    en: 'high hi h',
    es: 'alto alta',
    fr: 'eleve elevee haut haute fort forte',
    de: 'hoch hohe hoher hohes',
    pt: 'alto alta elevado elevada',
    it: 'alto alta',
    nl: 'hoog hoge',
    pl: 'wysoki wysoka wysokie',
    vi: 'cao',
    tl: 'mataas',
    ht: 'wo',
    ru: 'высокии высокая высокое',
    ar: 'عال عالي عالية مرتفع',
    zh: '高',
  },
  Medium: {
    en: 'medium med mid moderate m',
    es: 'medio media mediano mediana',
    fr: 'moyen moyenne',
    de: 'mittel mittlere mittlerer mittleres',
    pt: 'medio media',
    it: 'medio media',
    nl: 'gemiddeld middel',
    pl: 'sredni srednia srednie',
    vi: 'vua',
    tl: 'katamtaman',
    ht: 'mwayen',
    ru: 'среднии средняя среднее',
    ar: 'متوسط متوسطة',
    zh: '中',
  },
  Low: {
    en: 'low lo l',
    es: 'bajo baja',
    fr: 'faible bas basse',
    de: 'niedrig niedrige niedriger gering',
    pt: 'baixo baixa',
    it: 'basso bassa',
    nl: 'laag lage',
    pl: 'niski niska niskie',
    vi: 'thap',
    tl: 'mababa',
    ht: 'ba',
    ru: 'низкии низкая низкое',
    ar: 'منخفض منخفضة',
    zh: '低',
  },
};

/** Folded words that say "not rated" instead of leaving the cell blank. */
export const NOT_RATED_WORDS = ['not rated', 'sin calificar', 'non evalue', 'nicht bewertet'];
