import type { Agreement } from '../agreement';
import type { Facts, Party } from '../facts';
import { markedHeading } from '../heading';
import { PARTY_BLANKS, type PartyFact } from '../partyBlanks';
import { STATE_NAMES } from '../sections/frame';
import { perParty } from '../template';
import { type Voice, voice } from '../voice';
import { type FactKey, HEADED_IDS, type PlaceholderKey } from './placeholderName';
import { inOneParagraph, plainBlocks } from './plainBlocks';

/**
 * What stands in a document for each placeholder, as plain text: a line end begins another paragraph, U+000B another line.
 * The text and the heading of a section that the agreement does not have are empty, and the others are numbered without
 * it; a heading says where a lawyer should look, as in a letter. Where there are several partners, their names stand as a
 * list, and what else there is to say of them stands line by line, each behind the name of its partner. What is not known
 * yet reads `[to agree: …]`.
 *
 * @param facts those that the agreement was made from
 * @example placeholderValues(agreement(facts), facts)['heading:money'] // '8. Money'
 */
export function placeholderValues(agreement: Agreement, facts: Facts): Readonly<Record<PlaceholderKey, string>> {
  const sections = new Map(agreement.sections.map((section) => [section.id, section]));
  return {
    ...factValues(agreement, facts),
    'text:title': plainBlocks(sections.get('title')?.blocks ?? []),
    ...HEADED_IDS.reduce<Partial<Record<PlaceholderKey, string>>>((all, id) => {
      const section = sections.get(id);
      all[`heading:${id}`] = section ? markedHeading(section, agreement.language) : '';
      all[`text:${id}`] = section ? plainBlocks(section.blocks) : '';
      return all;
    }, {}),
  } as Record<PlaceholderKey, string>;
}

function factValues(agreement: Agreement, facts: Facts): Record<FactKey, string> {
  const spoken = voice(agreement.language);
  const [us, ...partners] = facts.parties;
  const names = (parties: readonly (Party | undefined)[]) =>
    inOneParagraph(spoken.names(parties.filter((one): one is Party => one !== undefined)));
  const of = (fact: PartyFact) => ofEach(fact, facts, spoken);
  const contact = of('contact');
  const signatory = of('signatory');
  const mission = of('mission');
  const offers = of('offers');
  const hours = of('hours');
  return {
    title: agreement.title,
    allParties: names(facts.parties),
    ourName: names([us]),
    partnerName: names(partners),
    date: spoken.date(agreement.date),
    reviewDate: spoken.date(agreement.reviewDate),
    endDate: spoken.date(agreement.endDate),
    version: String(agreement.version),
    state: spoken.say(STATE_NAMES[agreement.state]),
    ourContact: contact.ours,
    partnerContact: contact.partners,
    ourSignatory: signatory.ours,
    partnerSignatory: signatory.partners,
    ourMission: mission.ours,
    partnerMission: mission.partners,
    ourOffers: offers.ours,
    partnerOffers: offers.partners,
    ourHours: hours.ours,
    partnerHours: hours.partners,
  };
}

/** What is known of us and of the partners, each as it was typed. */
function ofEach(fact: PartyFact, facts: Facts, spoken: Voice): { ours: string; partners: string } {
  const [ours = '', ...theirs] = perParty(facts, spoken, (party, _, name) =>
    inOneParagraph(spoken.known(party[fact], PARTY_BLANKS[fact](name))),
  );
  const [, ...names] = perParty(facts, spoken, (_, shown) => inOneParagraph(shown));
  const named = theirs.map((text, index) => `${names[index]}: ${text.replace(/\v+/g, '; ')}`);
  return { ours, partners: theirs.length === 1 ? (theirs[0] ?? '') : named.join('\v') };
}
