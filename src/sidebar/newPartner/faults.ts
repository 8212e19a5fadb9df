import type { NewPartnerPage } from '../../commands/newPartner';
import type { CalendarDate } from '../../partnership/calendarDate';
import type { Draft, Step } from '../../partnership/draft';
import { emailsIn } from '../../partnership/emails';
import { plainText } from '../../partnership/text';
import { answersIn, columnsMissing } from './answers';
import type { Aside } from './aside';
import type { AskedKey, NewPartnerWords } from './english';

/** What is to be corrected, by what it stands at. */
export type Faults = { readonly [key in AskedKey | keyof Aside]?: string };

export const NO_FAULTS: Faults = {};

/** What is to be corrected in a step before going on. Only the name is required; the rest must be readable. */
export function faultsIn(step: Step, draft: Draft, aside: Aside, page: NewPartnerPage, words: NewPartnerWords): Faults {
  const { fields } = draft;
  const says = words.faults;
  switch (step) {
    case 'who':
      return plainText(fields.name) === '' ? { name: says.name } : NO_FAULTS;
    case 'together':
      return {
        ...(isHours(fields.ourHours) ? {} : { ourHours: says.hours }),
        ...(isHours(fields.theirHours) ? {} : { theirHours: says.hours }),
      };
    case 'keepInTouch':
      return {
        ...(isToCome(fields.firstCheckIn, page.today) ? {} : { firstCheckIn: says.day }),
        ...(plainText(aside.pendingGuest) === '' ? {} : { pendingGuest: pendingFault(aside, words) }),
      };
    case 'review': {
      const isMissing = columnsMissing(answersIn(fields), page.columns).length > 0;
      return isMissing && aside.missingColumns === '' ? { missingColumns: says.columns } : NO_FAULTS;
    }
    default:
      return NO_FAULTS;
  }
}

/** Whether something is to be corrected in a step. */
export function isFaulty(...given: Parameters<typeof faultsIn>): boolean {
  return Object.keys(faultsIn(...given)).length > 0;
}

function isHours(text: string | undefined): boolean {
  return /^(\d+([.,]\d+)?)?$/.test(plainText(text));
}

function isToCome(day: CalendarDate | undefined, today: CalendarDate): boolean {
  return day === undefined || day === '' || day > today;
}

function pendingFault({ pendingGuest }: Aside, { faults }: NewPartnerWords): string {
  return emailsIn(pendingGuest).length > 0 ? faults.pendingGuest : faults.notAnAddress;
}
