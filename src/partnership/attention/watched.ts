import type { MetPartner } from '../checkin/toSchedule';
import { exchanges } from '../exchange/exchange';
import type { Watched } from './attention';

/** What the list and the registers note, row by row, as far as it tells what needs attention or has to be scheduled. */
export interface AttentionNotes {
  readonly partners: readonly WatchedPartner['partner'][];
  /** The versions of agreements, each with one partner or more. */
  readonly agreements: readonly (Watched['agreements'][number] & { readonly partnerIds: readonly string[] })[];
  readonly meetings: readonly (WatchedPartner['meetings'][number] & { readonly partnerId: string })[];
  readonly checkIns: readonly (WatchedPartner['checkIns'][number] & { readonly partnerId: string })[];
  /** What is asked for and offered, by whomever. */
  readonly exchange: Watched['ours'];
}

type WatchedPartner = Watched & MetPartner;

/** What is noted of each partner; of one without a Partner ID, only what is exchanged with it. */
export function watchedIn({ partners, agreements, meetings, checkIns, exchange }: AttentionNotes): WatchedPartner[] {
  const exchangeWith = exchanges(exchange);
  return partners.map((partner) => {
    const isAboutIt = ({ partnerId }: { readonly partnerId: string }) => partnerId !== '' && partnerId === partner.id;
    return {
      partner,
      agreements: agreements.filter(({ partnerIds }) => partner.id !== '' && partnerIds.includes(partner.id)),
      meetings: meetings.filter(isAboutIt),
      checkIns: checkIns.filter(isAboutIt),
      ours: exchangeWith(partner.name).ours,
    };
  });
}
