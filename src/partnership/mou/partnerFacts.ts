import type { CalendarDate } from '../calendarDate';
import { cadence } from '../checkin/cadence';
import { readCovers } from '../covers';
import { PURPOSES } from '../partnerChoices';
import { fold } from '../text';
import { agreementLanguage } from './agreementLanguage';
import type { Facts, Together } from './facts';
import type { FactPartner, FactSettings } from './knownFacts';

/** What the list and the settings know for the first agreement between us and a partner. */
export function partnerFacts(settings: FactSettings, partner: FactPartner, date: CalendarDate): Facts {
  const { fields } = partner;
  const { organization, mission, contact, signatory } = settings;
  const { covers, annexes, weFund, theyFund, unknown } = readCovers(fields.covers);
  return {
    parties: [
      {
        name: organization,
        mission,
        contact,
        signatory,
        offers: fields.weOffer ?? '',
        hours: fields.ourHours ?? '',
        funds: weFund,
      },
      {
        name: partner.name,
        mission: fields.mission ?? '',
        contact: fields.contact ?? '',
        signatory: '',
        offers: fields.theyOffer ?? '',
        hours: fields.theirHours ?? '',
        funds: theyFund,
      },
    ],
    together: {
      ambition: fields.ambition ?? '',
      purpose: purposeOf(fields.purpose ?? ''),
      area: fields.area ?? '',
      lanes: fields.lanes ?? '',
      decisions: fields.decisions ?? '',
      communication: fields.communication ?? '',
      conflict: fields.conflict ?? '',
      measures: fields.measures ?? '',
    },
    covers,
    annexes,
    unclear: unknown,
    funding: {
      grants: fields.funderGrants ?? '',
      supports: fields.funderSupports ?? '',
      priorities: fields.funderPriorities ?? '',
    },
    level: partner.level,
    cadence: cadence(partner, settings.cadence),
    date,
    version: 1,
    state: 'draft',
    language: agreementLanguage(settings, [partner]),
  };
}

const [ACT_TOGETHER, SHARE] = PURPOSES;

/** A purpose in other words than those of the drop-down is left to agree. */
function purposeOf(cell: string): Together['purpose'] {
  if (fold(cell) === fold(ACT_TOGETHER)) return 'joint action';
  return fold(cell) === fold(SHARE) ? 'sharing' : '';
}
