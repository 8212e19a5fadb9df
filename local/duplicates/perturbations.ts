import { pick, type Random } from './random';

/** Changes a name as people do; `undefined` when there is nothing of the kind in it to change. */
export type Perturbation = (name: string, random: Random) => string | undefined;

// Written for the measurement alone, from what stands most often in names; the rule that is measured does not read it.
const ABBREVIATIONS = new Map(
  `association=Assn.|Assoc. center=Ctr. centre=Ctr. community=Comm. company=Co. corporation=Corp. council=Cncl.
  county=Co. department=Dept. development=Dev. education=Educ. foundation=Fdn.|Found. government=Govt. institute=Inst.
  international=Int'l|Intl. management=Mgmt. mount=Mt. mountain=Mtn. national=Nat'l|Natl. organization=Org.
  saint=St. school=Sch. service=Svc. services=Svcs. society=Soc. street=St. university=Univ. committee=Cmte.
  hospital=Hosp. library=Lib. north=N. south=S. east=E. west=W. vermont=VT maryland=MD memorial=Mem. district=Dist.
  american=Amer. church=Ch. neighborhood=Nbhd. and=& first=1st second=2nd technology=Tech. brothers=Bros.
  veterans=Vets. elementary=Elem. federation=Fed. program=Prog. administration=Admin. baltimore=Balto.`
    .trim()
    .split(/\s+(?=\S+=)/)
    .map((line): [string, string[]] => {
      const [word = '', short = ''] = line.split('=');
      return [word, short.split('|')];
    }),
);

/** English, Spanish, French. */
const TRANSLATIONS = `association=asociación=association center=centro=centre community=comunidad=communauté
  council=consejo=conseil cooperative=cooperativa=coopérative church=iglesia=église committee=comité=comité
  development=desarrollo=développement education=educación=éducation family=familia=famille families=familias=familles
  federation=federación=fédération food=alimentos=alimentation foundation=fundación=fondation friends=amigos=amis
  garden=jardín=jardin health=salud=santé home=hogar=foyer hospital=hospital=hôpital house=casa=maison
  housing=vivienda=logement institute=instituto=institut international=internacional=international
  library=biblioteca=bibliothèque museum=museo=musée music=música=musique national=nacional=national
  network=red=réseau organization=organización=organisation program=programa=programme project=proyecto=projet
  school=escuela=école service=servicio=service services=servicios=services society=sociedad=société
  theatre=teatro=théâtre theater=teatro=théâtre united=unidos=unis university=universidad=université women=mujeres=femmes
  youth=juventud=jeunesse children=niños=enfants art=arte=art arts=artes=arts history=historia=histoire
  legal=legal=juridique social=social=sociale public=público=public city=ciudad=ville county=condado=comté`
  .trim()
  .split(/\s+/)
  .map((line) => line.split('='));

const FORMS = ['Inc.', 'Inc', 'Incorporated', 'LLC', 'Corp.', 'Ltd.', ', Inc.', 'A.C.', 'e.V.', '(501c3)'];
const FORM_AT_END = /,?\s+(inc|incorporated|llc|corp|corporation|ltd|limited|e\.?v|a\.?c)\.?$/i;
const ARTICLE = /^(the|la|le|les|los|las|el)\s+(?=\S+)/i;
const SMALL = /^(of|the|and|for|in|at|de|la|le|les|des|du|et|d|l|a|to|y|&|-)$/i;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const typo: Perturbation = (name, random) => {
  const words = name.split(' ');
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^[\p{L}'’-]{4,}$/u.test(word));
  const chosen = pick(long, random);
  if (!chosen) return undefined;
  const letters = Array.from(chosen.word);
  const at = Math.floor(random() * letters.length);
  const letter = pick(Array.from(LETTERS), random) ?? 'x';
  const cut = (from: number, to: number, ...instead: string[]) =>
    [...letters.slice(0, from), ...instead, ...letters.slice(to)].join('');
  const next = Math.min(at, letters.length - 2);
  const slips = [
    cut(at, at + 1),
    cut(at, at, letter),
    cut(at, at + 1, letter),
    cut(next, next + 2, letters[next + 1] ?? '', letters[next] ?? ''),
  ];
  return replaced(words, chosen.at, pick(slips, random) ?? '');
};

const twoTypos: Perturbation = (name, random) => {
  const once = typo(name, random);
  return once === undefined ? undefined : typo(once, random);
};

const legalForm: Perturbation = (name, random) => {
  if (FORM_AT_END.test(name)) return name.replace(FORM_AT_END, random() < 0.5 ? '' : ' Incorporated');
  return `${name} ${pick(FORMS, random)}`.replace(' ,', ',');
};

const abbreviation: Perturbation = (name, random) => {
  const words = name.split(' ');
  const known = words
    .map((word, at) => ({ short: ABBREVIATIONS.get(word.toLowerCase()), at }))
    .filter(({ short }) => short);
  const chosen = pick(known, random);
  return chosen && replaced(words, chosen.at, pick(chosen.short ?? [], random) ?? '');
};

const everyAbbreviation: Perturbation = (name, random) =>
  changed(
    name,
    name
      .split(' ')
      .map((word) => pick(ABBREVIATIONS.get(word.toLowerCase()) ?? [word], random))
      .join(' '),
  );

const accentsLost: Perturbation = (name) => changed(name, name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

const translation: Perturbation = (name, random) => {
  const words = name.split(' ');
  const from = [0, 1, 2].filter((language) =>
    words.some((word) => TRANSLATIONS.some((all) => all[language] === word.toLowerCase())),
  );
  const source = pick(from, random);
  const target =
    pick(
      [0, 1, 2].filter((language) => language !== source),
      random,
    ) ?? 0;
  if (source === undefined) return undefined;
  const small = target === 0 ? 'of' : 'de';
  const translated = words.map((word) => {
    if (/^(of|de)$/i.test(word)) return small;
    const entry = TRANSLATIONS.find((all) => all[source] === word.toLowerCase());
    return entry?.[target] ?? word;
  });
  return changed(name.toLowerCase(), translated.join(' ').toLowerCase());
};

const swappedWords: Perturbation = (name) => {
  const words = name.replace(FORM_AT_END, '').split(' ');
  const of = words.findIndex((word, at) => at > 0 && /^(of|for|de|du|des)$/i.test(word));
  if (of > 0 && of < words.length - 1) return [...words.slice(of + 1), ...words.slice(0, of)].join(' ');
  if (words.filter((word) => !SMALL.test(word)).length < 2) return undefined;
  return `${words.slice(1).join(' ')} ${words[0]}`;
};

const article: Perturbation = (name) => (ARTICLE.test(name) ? name.replace(ARTICLE, '') : `The ${name}`);

const smallWords: Perturbation = (name) =>
  changed(
    name,
    name
      .split(' ')
      .filter((word, at) => at === 0 || !SMALL.test(word))
      .join(' '),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  "'": '&#39;',
  '’': '&rsquo;',
  '"': '&quot;',
  é: '&eacute;',
  è: '&egrave;',
  ñ: '&ntilde;',
  ó: '&oacute;',
  í: '&#237;',
  ü: '&uuml;',
};
const entities: Perturbation = (name) =>
  changed(
    name,
    name.replace(/[&'’"éèñóíü]/g, (sign) => ENTITIES[sign] ?? sign),
  );

const upperCase: Perturbation = (name) =>
  changed(name, name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase());

const punctuation: Perturbation = (name, random) =>
  random() < 0.5
    ? changed(
        name,
        name
          .replace(/[-.,:()'’"/]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      )
    : changed(name, name.replace(/ and /gi, ' & '));

const blankLost: Perturbation = (name, random) => {
  const words = name.split(' ');
  const at = 1 + Math.floor(random() * (words.length - 1));
  return words.length < 2
    ? undefined
    : [...words.slice(0, at - 1), `${words[at - 1]}${words[at]}`, ...words.slice(at + 1)].join(' ');
};

const acronymBeside: Perturbation = (name) => {
  const acronym = acronymOf(name);
  return acronym && `${name} (${acronym})`;
};

const acronymAlone: Perturbation = (name) => acronymOf(name);

const kindLost: Perturbation = (name) => {
  const kind =
    /\s+(foundation|association|society|center|program|project|project|organization|alliance|coalition|fund|club|network)$/i;
  const bare = name.replace(FORM_AT_END, '');
  return bare.split(' ').length > 2 && kind.test(bare) ? bare.replace(kind, '') : undefined;
};

const twoKinds: Perturbation = (name, random) => {
  const kinds = [
    typo,
    legalForm,
    abbreviation,
    upperCase,
    article,
    accentsLost,
    punctuation,
    swappedWords,
    translation,
  ];
  const [first, second] = [pick(kinds, random), pick(kinds, random)];
  const once = first?.(name, random);
  return once === undefined ? undefined : second?.(once, random);
};

/** All ways, by the names that the report gives them. */
export const PERTURBATIONS: Readonly<Record<string, Perturbation>> = {
  'one typo': typo,
  'two typos': twoTypos,
  'legal form': legalForm,
  'one abbreviation': abbreviation,
  'all abbreviated': everyAbbreviation,
  'accents lost': accentsLost,
  translation,
  'words swapped': swappedWords,
  article,
  'small words lost': smallWords,
  'entities escaped': entities,
  'upper or lower case': upperCase,
  punctuation,
  'blank lost': blankLost,
  'acronym added': acronymBeside,
  'acronym alone': acronymAlone,
  'word of kind lost': kindLost,
  'two of these': twoKinds,
};

function acronymOf(name: string): string | undefined {
  const words = name
    .replace(FORM_AT_END, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word));
  if (words.length < 3 || words.length > 7) return undefined;
  return words.map((word) => word[0]?.toUpperCase()).join('');
}

function replaced(words: readonly string[], at: number, word: string): string {
  return [...words.slice(0, at), word, ...words.slice(at + 1)].join(' ');
}

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}
