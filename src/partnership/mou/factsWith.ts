import type { CalendarDate } from '../calendarDate';
import type { Partner } from '../partner';
import type { Settings } from '../settings';
import { fold } from '../text';
import { coalitionFacts } from './coalitionFacts';
import type { Facts } from './facts';
import { partnerFacts } from './partnerFacts';

/**
 * What the list and the settings know for the first agreement between us and one partner or several, who are named in the
 * order of their names: how the list is sorted changes no agreement.
 *
 * @throws Error when there is no partner
 */
export function factsWith(settings: Settings, partners: readonly Partner[], date: CalendarDate): Facts {
  const [first, second] = partners;
  if (first && !second) return partnerFacts(settings, first, date);
  const key = ({ name }: Partner) => fold(name);
  const byName = [...partners].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return coalitionFacts(settings, byName, date);
}
