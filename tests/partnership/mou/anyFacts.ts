import fc from 'fast-check';
import type { Level } from '../../../src/partnership/level';
import { type Facts, NOTHING_SAID } from '../../../src/partnership/mou/facts';
import { ANNEXES, COVERS } from '../../../src/partnership/partnerChoices';
import { FACTS, THEM, TOGETHER, UNKNOWN, US } from './parties';

/** Facts of every kind: any level, any covers, two to six parties, known and unknown. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  parties: fc.array(
    fc.record({
      name: fc.constantFrom('Harbor Collective', 'North Trust', 'Lantern Fund', 'River School', ''),
      mission: fc.constantFrom('', US.mission),
      contact: fc.constantFrom('', US.contact),
      signatory: fc.constantFrom('', US.signatory),
      offers: fc.constantFrom('', 'A van\n20 chairs'),
      hours: fc.constantFrom('', '6'),
      funds: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  together: fc.constantFrom(NOTHING_SAID, TOGETHER),
  covers: fc.subarray([...COVERS]),
  annexes: fc.subarray([...ANNEXES]),
  unclear: fc.subarray(['drones', 'a choir']),
  funding: fc.record({
    grants: fc.constantFrom('', 'Yes'),
    supports: fc.constantFrom('', 'The hall'),
    priorities: fc.constantFrom('', 'All of us'),
  }),
  level: fc.constantFrom<Level | undefined>(undefined, 1, 2, 3, 4),
  cadence: fc.constantFrom(undefined, FACTS.cadence, { months: 3, minutes: 30 }),
  date: fc.constant(FACTS.date),
  version: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('draft', 'reviewed', 'ended'),
  language: fc.constantFrom('en', 'es'),
});

/** The same facts between that many parties. */
export function between(parties: number, facts: Facts = FACTS): Facts {
  const others = Array.from({ length: parties - 2 }, (_, index) => ({ ...UNKNOWN, name: `Partner ${index + 3}` }));
  return { ...facts, parties: [US, THEM, ...others] };
}
