import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameMatcher } from '../../src/partnership/likeName';
import { nameKey } from '../../src/partnership/name/nameKey';
import { anyText } from './texts';

/** How a name is like another: `same`, `alike` or `another`; both ways, for the order of two names never matters. */
function likeness(one: string, other: string): string {
  const [there] = nameMatcher([one])(other);
  const [back] = nameMatcher([other])(one);
  expect(back?.likeness).toBe(there?.likeness);
  return there?.likeness ?? 'another';
}

describe('two names are the same', () => {
  test.each([
    ['Harbor Kitchen', 'HARBOR  KITCHEN'],
    ['Harbor Kitchen', ' harbor\u00a0kitchen\u200b'],
    ['Café Élan', 'cafe elan'],
    ['Harbor Kitchen & Garden', 'Harbor Kitchen and Garden'],
    ['Cocina y Huerto', 'Cocina & Huerto'],
    ['Pain et Partage', 'Pain & Partage'],
    ['Brot und Rosen', 'Brot & Rosen'],
    ['Harbor Kitchen, Inc.', 'Harbor Kitchen'],
    ['Harbor Kitchen Incorporated', 'Harbor Kitchen LLC'],
    ['Harbor Kitchen, a nonprofit corporation', 'Harbor Kitchen'],
    ['Harbor Kitchen 501(c)(3)', 'Harbor Kitchen'],
    ['Offene Küche e.V.', 'Offene Küche'],
    ['Offene Küche gGmbH', 'offene kuche'],
    ['Casa Abierta, A.C.', 'Casa Abierta'],
    ['Casa Abierta S.A. de C.V.', 'Casa Abierta'],
    ['Asociación Civil Casa Abierta', 'Casa Abierta A. C.'],
    ['Maison Ouverte ASBL', 'La Maison Ouverte'],
    ['The Harbor Kitchen', 'Harbor Kitchen, The'],
    ["L'Atelier Ouvert", 'Atelier Ouvert'],
    ["St. Odo's Table", 'St Odos Table'],
    ['Y.W.B.A. North', 'YWBA North'],
    ['Große Straße', 'Grosse Strasse'],
    ['Дом Надежды', 'дом  надежды'],
    ['مركز الأمل', 'مركز الامل'],
    ['海辺の台所', ' 海辺の台所 '],
    ['The', 'the'],
    ['LTD', 'Ltd'],
    ['***', ' *** '],
  ])('%j and %j', (one, other) => {
    expect(likeness(one, other)).toBe('same');
  });
});

describe('two names are alike', () => {
  test.each([
    ['another order', 'Harbor Kitchen of Alder Bay', 'Alder Bay Harbor Kitchen'],
    ['a letter left out', 'Harbor Kitchen', 'Harbor Kichen'],
    ['a letter added', 'Harbor Kitchen', 'Harbour Kitchen'],
    ['a wrong letter', 'Harbor Kitchen', 'Harbor Kitchem'],
    ['swapped letters', 'Harbor Kitchen', 'Harbor Kicthen'],
    ['a wrong first letter of a long word', 'Harbor Kitchen', 'Harbor Mitchen'],
    ['two slips in a long word', 'Transformation Hub', 'Transfromaton Hub'],
    ['a slip in "of"', 'Friends of Alder Bay', 'Friends fo Alder Bay'],
    ['a slip in the legal form', 'Alder Bay Kitchen Inc', 'Alder Bay Kitchen Icn'],
    ['a blank left out', 'Harbor Kitchen', 'HarborKitchen'],
    ['a blank left out inside', 'Alder Bay Harbor Kitchen', 'AlderBay Harbor Kitchen'],
    ['a plural', 'Alder Bay Gardener', 'Alder Bay Gardeners'],
    ['St and Saint', 'St. Odo Table', 'Saint Odo Table'],
    ['St and Street', 'Heron St Kitchen', 'Heron Street Kitchen'],
    ['Assoc', 'Heron Street Association', 'Heron Street Assoc.'],
    ['Asociación', 'Asociación Casa Abierta', 'Casa Abierta Association'],
    ['Centre', 'Alder Bay Center', 'Alder Bay Centre'],
    ['Ctr', 'Alder Bay Center', 'Alder Bay Ctr'],
    ['Org', 'Alder Bay Mutual Organization', 'Alder Bay Mutual Org.'],
    ["Nat'l", 'National Heron Watch', "Nat'l Heron Watch"],
    ['Univ', 'University of Alder Bay', 'Univ. of Alder Bay'],
    ['Dept', 'Alder Bay Department of Health', 'Alder Bay Dept. of Health'],
    ['Dpt', 'Alder Bay Department of Health', 'Alder Bay Dpt. of Health'],
    ['Comm', 'Alder Bay Community Garden', 'Alder Bay Comm. Garden'],
    ['Comm, of another word', 'Alder Bay Commission on Gardens', 'Alder Bay Comm. on Gardens'],
    ['Fdn', 'Heron Foundation', 'Heron Fdn'],
    ['a place cut short', 'Harbor Kitchen Vermont', 'Harbor Kitchen VT'],
    ['First and 1st', 'First Alder Bay Church', '1st Alder Bay Church'],
    ['an acronym', 'Harbor Kitchen Collective', 'HKC'],
    ['an acronym with dots', 'Harbor Kitchen Collective', 'h.k.c.'],
    ['an acronym with small words', 'Friends of Alder Bay', 'FOAB'],
    ['an acronym inside a name', 'Alder Bay PTO', 'Alder Bay Parent Teacher Organization'],
    ['an acronym in brackets', 'Harbor Kitchen Collective (HKC)', 'Harbor Kitchen Collective'],
    ['the acronym in the brackets', 'Harbor Kitchen Collective (HKC)', 'HKC'],
    ['the acronym before a colon', 'HAND: Harbor and Neighborhood Days', 'Hand'],
    ['a word of kind left out', 'Harbor Kitchen', 'Harbor Kitchen Project'],
    ['a foundation, which is no legal form', 'Casa Abierta', 'Fundación Casa Abierta'],
    ['two letters that may be a form or a region', 'Casa Abierta', 'Casa Abierta SA'],
    ['a word of kind left out among three common words', 'Board of Child Care', 'Board of Child Care Foundation'],
    ['an initial left out', 'Heron B Fund', 'Heron Fund'],
    ['Cyrillic letters', 'Дом Надежды', 'Дом Нaдежды'],
    ['Arabic letters', 'مركز الأمل للشباب', 'مركز الأمل للشاب'],
    ['a sign left out of a long Chinese name', '海湾市社区厨房协会', '海湾社区厨房协会'],
  ])('%s: %j and %j', (_, one, other) => {
    expect(likeness(one, other)).toBe('alike');
  });
});

describe('two names are of different organizations', () => {
  test.each([
    ['Alder Bay High School PTA', 'Heron Falls High School PTA'],
    ['Community Health Center of Alder Bay', 'Community Health Center of Heron Falls'],
    ['Rotary Club of Alder Bay', 'Rotary Club of Heron Falls'],
    ['Rotary Club of A', 'Rotary Club of B'],
    ['Heron Ward', 'Heron Ward B'],
    ['Transformation Hub', 'Dransformatiom Hub'],
    ['Heron Watch', 'Heron Watch of Alder Bay'],
    ['Heron Watch', 'Heron Watch, Alder Bay Chapter'],
    ['Veterans Post 27', 'Veterans Post 78'],
    ['Veterans Post 27', 'Veterans Post 72'],
    ['Public School 12', 'Public School 21'],
    ['School ١٢', 'School ٢١'],
    ['Heron Mutual II', 'Heron Mutual III'],
    ['First Alder Bay Church', 'Second Alder Bay Church'],
    ['Northeast Garden Alliance', 'Northwest Garden Alliance'],
    ['Alder Bay Men', 'Alder Bay Women'],
    ['Alpha Kappa Phi', 'Alpha Kappa Psi'],
    ['St. Mary Church', 'St. Mark Church'],
    ['Code for Cary', 'Code for Gary'],
    ['Garden Alliance', 'Garden Association'],
    ['Alder Bay Garden Alliance', 'Alder Bay Garden Society'],
    ['Alder Bay Foundation', 'Alder Bay Center'],
    ['Community Center', 'Community Center Foundation'],
    ['Heron Falls Hospital', 'Heron Falls Hospital Foundation'],
    ['Fondation Musée Condor', 'Musée Condor'],
    ['Open Heron', 'Open Herringtown'],
    ['Alder Bay County Garden', 'Alder Bay Country Music'],
    ['Alder Land Fund', 'Alder Fund'],
    ['Harbor Kitchen Collective', 'HKD'],
    ['Harbor Kitchen', 'HK'],
    ['Open Heron (Ohio)', 'Open Heron (Indiana)'],
    ['海湾第一中学', '海湾第二中学'],
    ['海湾第十中学', '海湾第十二中学'],
    ['北湾社区厨房', '南湾社区厨房'],
    ['はは', 'はば'],
    ['दिन', 'दान'],
    ['Дом Надежды', 'Дом Радости'],
    ['***', '---'],
    ['', ''],
    ['', 'Harbor Kitchen'],
    [' \u200b', ' '],
  ])('%j and %j', (one, other) => {
    expect(likeness(one, other)).toBe('another');
  });
});

const LIST = [
  'Harbor Kitchen Project',
  'Harbor Kitchen, Inc.',
  'Harbour Kitchen',
  'Heron Falls Library',
  'Harbor Kitchen Program',
  'harbor kitchen',
];

describe('nameMatcher', () => {
  test('answers the best first, and no more than asked for', () => {
    const found = nameMatcher(LIST)('The Harbor Kitchen');
    expect(found).toEqual([
      { index: 1, likeness: 'same' },
      { index: 5, likeness: 'same' },
      { index: 0, likeness: 'alike' },
    ]);
    expect(nameMatcher(LIST, 1)('The Harbor Kitchen')).toEqual(found.slice(0, 1));
    expect(nameMatcher(LIST, 9)('The Harbor Kitchen').map(({ index }) => index)).toEqual([1, 5, 0, 2, 4]);
  });

  test('answers nothing for a blank, for an unknown name and for an empty list', () => {
    expect(nameMatcher(LIST)('')).toEqual([]);
    expect(nameMatcher(LIST)('Alder Bay Mutual')).toEqual([]);
    expect(nameMatcher([])('Harbor Kitchen')).toEqual([]);
    expect(nameMatcher(['', ' '])('')).toEqual([]);
  });

  test('does not change the list', () => {
    const list = Object.freeze(LIST.slice());
    nameMatcher(list)('harbor kitchen');
    expect(list).toEqual(LIST);
  });

  const word = fc.constantFrom(
    ...'Harbor Kitchen Kitchn Heron Herons Falls of the The and & Center Ctr Project Foundation Inc. PTA (HKP) HKP'.split(
      ' ',
    ),
    ...'Northeast Northwest 12 21 II B A.C. l’Été Дом Надежды 海湾厨房协会 海湾市厨房协会 أمل Sister Sister to'.split(
      ' ',
    ),
  );
  const anyName = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
    anyText,
  );

  test('does not care which of two names comes first', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        likeness(one, other);
      }),
      { numRuns: 2000 },
    );
  });

  test('calls every name that is not blank the same as itself, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 4 }), anyName, (others, name) => {
        const found = nameMatcher([...others, name], 9)(name);
        const self = found.find(({ index }) => index === others.length);
        expect(self?.likeness).toBe(nameKey(name) === '' ? undefined : 'same');
      }),
    );
  });

  test('never lets case, accents and blanks change the answer', () => {
    const noises: ((name: string) => string)[] = [
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
      (name) => `\u200e  ${name.replace(/ /g, ' \u00a0 ')}\t`,
      (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    ];
    const spokenName = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(spokenName, { maxLength: 5 }), spokenName, fc.nat(4), (list, name, which) => {
        const noisy = noises[which]?.(name) ?? '';
        expect(nameMatcher(list)(noisy)).toEqual(nameMatcher(list)(name));
      }),
    );
  });

  test('looks a name up among 2,000 in well under 50 ms', () => {
    const places = ['Alder', 'Heron', 'Cedar', 'Marsh', 'Quarry', 'Summit', 'Willow', 'Orchard', 'Granite', 'Meadow'];
    const kinds = ['Kitchen', 'Garden', 'Library', 'Theater', 'Workshop'];
    const names = Array.from({ length: 2000 }, (_, at) => {
      const place = `${places[at % 10]} ${places[Math.floor(at / 10) % 10]}`;
      return `${place} Community ${kinds[Math.floor(at / 100) % 5]} ${Math.floor(at / 500)}`;
    });
    const match = nameMatcher(names);
    match('warm up');
    const before = process.hrtime.bigint();
    for (let times = 0; times < 20; times++) match('Alder Heron Comunity Kitchen 0');
    const milliseconds = Number(process.hrtime.bigint() - before) / 1e6 / 20;
    expect(milliseconds).toBeLessThan(50);
  });
});
