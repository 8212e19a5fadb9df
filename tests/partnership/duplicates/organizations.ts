import fc from 'fast-check';
import type { ListedOrganization } from '../../../src/partnership/duplicates/organization';
import { anyText } from '../texts';

const WORDS =
  'Harbor Harbour Kitchen Kitchens Kicthen HarborKitchen Heron Herons Falls of the & Center Ctr Centro Project Foundation Inc. HKP (HKP) Community Comm Co County North N Post 12 21 II B Transformation Transfromaton 海湾厨房协会 海湾市厨房协会 Sister'.split(
    ' ',
  );

/** Names of few words, so that many of them are alike. */
export const anyName = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: anyText },
);

const cell = (...texts: string[]) => fc.constantFrom(...texts, '', '');

/** Organizations whose cells often agree. */
export const anyOrganization: fc.Arbitrary<ListedOrganization> = fc.record(
  {
    name: anyName,
    previousNames: fc.array(anyName, { maxLength: 2 }),
    chapter: cell('Post 12', 'Post 21'),
    identifier: cell('030149413', '3-0149413', '030149414', 'pending'),
    website: cell(
      'https://harbor.example/',
      'www.harbor.example/about',
      'heron.example',
      'facebook.com/harbor',
      'facebook.com',
    ),
    email: cell('a@harbor.example', 'heron.example', 'a@gmail.com'),
    city: cell('Alder Bay', 'Alder Bay, VT', 'Heron Falls'),
    address: cell('12 Elm St', '12 Elm Street', '40 Elm St', 'PO Box 12'),
  },
  { requiredKeys: ['name'] },
);
