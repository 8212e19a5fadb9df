import type { CalendarDate } from '../calendarDate';
import { type Cadence, cadence } from '../checkin/cadence';
import { daysIn, type Interval } from '../checkin/interval';
import { highestLevel, type Level } from '../level';
import type { Partner } from '../partner';
import { ANNEXES, COVERS } from '../partnerChoices';
import type { Settings } from '../settings';
import { fold } from '../text';
import { agreementLanguage } from './agreementLanguage';
import { below, distinctBy, fundingOf } from './below';
import type { Facts, Party, Together } from './facts';
import { partnerFacts } from './partnerFacts';

/**
 * What the list and the settings know for the first agreement between us and several partners. Its level is the highest
 * that any of them has; it covers what any of them covers. Texts that differ stand below each other, each line once. A
 * partner that is there twice, by its Partner ID or its name, is one party. Where the partners differ on joint action or
 * sharing, that is left to agree.
 *
 * @throws Error when there is no partner
 */
export function coalitionFacts(settings: Settings, partners: readonly Partner[], date: CalendarDate): Facts {
  const each = partners.map((partner) => partnerFacts(settings, partner, date));
  const [first] = each;
  if (!first) throw new Error('An agreement needs at least one partner.');
  const level = highestLevel(partners);
  return {
    ...first,
    parties: [us(each), ...members(partners, each)],
    together: merged(each.map(({ together }) => together)),
    covers: COVERS.filter((cover) => each.some(({ covers }) => covers.includes(cover))),
    annexes: ANNEXES.filter((annex) => each.some(({ annexes }) => annexes.includes(annex))),
    unclear: distinctBy(
      each.reduce<string[]>((all, { unclear }) => all.concat(unclear), []),
      fold,
    ),
    funding: fundingOf(each),
    level,
    cadence: rhythm(settings, partners, level),
    language: agreementLanguage(settings, partners),
  };
}

/** Each partner once, as its first row says it; it funds when any of its rows says so. */
function members(partners: readonly Partner[], each: readonly Facts[]): Party[] {
  const parties = each.map((facts) => facts.parties[1] as Party);
  const isSame = (a: number, b: number) =>
    (partners[a]?.id !== '' && partners[a]?.id === partners[b]?.id) ||
    fold(parties[a]?.name ?? '') === fold(parties[b]?.name ?? '');
  return parties
    .map((party, place) => ({ ...party, funds: parties.some(({ funds }, other) => funds && isSame(place, other)) }))
    .filter((_, place) => !parties.some((_, earlier) => earlier < place && isSame(earlier, place)));
}

/** We bring what we offer to any of them; hours that differ are said for each partner. */
function us(each: readonly Facts[]): Party {
  const ours = each.map(({ parties }) => parties[0] as Party);
  const hours = distinctBy(
    ours.map((party) => party.hours).filter((one) => one !== ''),
    fold,
  );
  const forEach = each
    .filter(({ parties }) => parties[0]?.hours)
    .map(({ parties }) => `${parties[1]?.name}: ${parties[0]?.hours}`);
  return {
    ...(ours[0] as Party),
    offers: below(ours.map(({ offers }) => offers)),
    hours: hours.length > 1 ? forEach.join('\n') : (hours[0] ?? ''),
    funds: ours.some(({ funds }) => funds),
  };
}

function merged(each: readonly Together[]): Together {
  const text = (fact: Exclude<keyof Together, 'purpose'>) => below(each.map((together) => together[fact]));
  const purposes = new Set(each.map(({ purpose }) => purpose).filter((purpose) => purpose !== ''));
  return {
    ambition: text('ambition'),
    purpose: purposes.size === 1 ? (Array.from(purposes)[0] ?? '') : '',
    area: text('area'),
    lanes: text('lanes'),
    decisions: text('decisions'),
    communication: text('communication'),
    conflict: text('conflict'),
    measures: text('measures'),
  };
}

/** The shortest interval agreed with any of them, or what is usual at that level; without a level, as with whom we meet most often. */
function rhythm(settings: Settings, partners: readonly Partner[], level: Level | undefined): Cadence | undefined {
  const [every] = partners
    .map((partner) => partner.every)
    .filter((one): one is Interval => one !== undefined)
    .sort((a, b) => daysIn(a) - daysIn(b));
  if (level !== undefined) return cadence({ level, priority: undefined, every }, settings.cadence);
  return partners
    .map((partner) => cadence(partner, settings.cadence))
    .filter((one): one is Cadence => one !== undefined)
    .sort((a, b) => daysIn(a) - daysIn(b) || b.minutes - a.minutes)[0];
}
