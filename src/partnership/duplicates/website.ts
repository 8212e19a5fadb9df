import { fold } from '../text';
import type { Agreement } from './agreement';

/** A web address, taken apart for comparing it. */
export interface Website {
  /** Whose it is: the domain, or on a host that many share the page there. */
  readonly site: string;
  /** The page on that site; `''` for its front page. */
  readonly page: string;
  /** The domain that was registered: `harbor.example` of `food.harbor.example`. */
  readonly domain: string;
  /** A government's or a university's, which carries its departments. */
  readonly isPublic: boolean;
}

/** Hosts where each organization has a page and the domain says nothing. */
const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `facebook.com fb.com instagram.com twitter.com x.com linkedin.com youtube.com tiktok.com linktr.ee linktree.com
  meetup.com eventbrite.com sites.google.com docs.google.com drive.google.com google.com goo.gl g.page bit.ly
  tinyurl.com wixsite.com github.com gitlab.com medium.com gofundme.com givebutter.com guidestar.org candid.org
  idealist.org patreon.com opencollective.com groups.io groups.google.com carrd.co about.me beacons.ai wa.me
  whatsapp.com t.me telegram.me nextdoor.com yelp.com helloasso.com web.archive.org wikipedia.org`
    .trim()
    .split(/\s+/),
);

/** Hosts where each organization has a name before the dot: `harbor.wordpress.com`. */
const SITE_BUILDERS: ReadonlySet<string> = new Set(
  `wordpress.com blogspot.com weebly.com squarespace.com webs.com tripod.com github.io gitlab.io netlify.app
  vercel.app herokuapp.com pages.dev webnode.com jimdo.com jimdosite.com jimdofree.com godaddysites.com tumblr.com
  substack.com business.site ueniweb.com strikingly.com yolasite.com homestead.com clubexpress.com`
    .trim()
    .split(/\s+/),
);

const WEBMAIL =
  /^(g(oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|proton(mail)?|gmx|web|comcast|verizon|att|sbcglobal|mail|orange|wanadoo|free|laposte|prodigy|myfairpoint)\./;
const SECOND_LEVEL = /^(co|com|org|net|gov|gob|gouv|edu|ac|asso|or|ne|go|ngo|ong|nom|k12|us)$/;
const PUBLIC = /\.(gov|gob|gouv|gov|edu|ac|k12|mil)(\.[a-z]{2})?$|\.us$/;
/** Says which page of the site, language, or country, never whose it is: `www.`, `m.`, `es.`. */
const FRONT = /^(www\d*|web|m|mobile|home|[a-z]{2})$/;

/**
 * Reads whose site a web address is: `www.`, the scheme, a language or country before the domain, the port and what
 * comes after `?` do not count. On a host that many share it is the page there, and the bare host says nothing.
 * `undefined` for what is no web address.
 *
 * @example readWebsite('https://www.Harbor.example/about/') // { site: 'harbor.example', page: 'about', … }
 */
export function readWebsite(text: string): Website | undefined {
  const address = /^(?:[a-z][a-z+.-]*:\/*)?(?:[^\s/@]*@)?([^\s/?#:]+)(?::\d+)?([^\s?#]*)(\?[^\s#]*)?/i.exec(fold(text));
  const host = withoutFront(address?.[1] ?? '');
  if (!/^[^.]+(\.[^.]+)+$/.test(host)) return undefined;
  const page = (address?.[2] ?? '').replace(/\/+(index|default|home)\.\w+$/, '').replace(/^\/+|\/+$/g, '');
  const domain = domainOf(host);
  const isPublic = PUBLIC.test(domain);
  if (!SHARED_HOSTS.has(host) && !SHARED_HOSTS.has(domain)) return { site: host, page, domain, isPublic };
  const profile = /[?&](id=[^&]+)/.exec(address?.[3] ?? '')?.[1] ?? '';
  const own = [page, profile].filter(Boolean).join('?');
  return own === '' ? undefined : { site: `${host}/${own}`, page: '', domain, isPublic };
}

/** The domain of an e-mail address that is the organization's own; `''` for a mailbox that anyone can have. */
export function emailSite(text: string): string {
  const domain =
    fold(text)
      .split('@')
      .pop()
      ?.replace(/[>\s;,].*$/, '') ?? '';
  const website = readWebsite(domain);
  return website && website.page === '' && !WEBMAIL.test(website.domain) ? website.domain : '';
}

/** Compares two websites: two pages of one site and two parts of one domain are unclear. */
export function compareWebsites(one: Website | undefined, other: Website | undefined): Agreement {
  if (!one || !other) return 'unclear';
  if (one.site === other.site) return one.page === other.page || !one.page || !other.page ? 'equal' : 'unclear';
  if (one.domain !== other.domain) return isOwn(one) && isOwn(other) ? 'other' : 'unclear';
  return isOwn(one) ? 'unclear' : 'other';
}

/** A page on a shared host and a domain of one's own can be of one organization. */
function isOwn({ domain }: Website): boolean {
  return !SHARED_HOSTS.has(domain) && !SITE_BUILDERS.has(domain);
}

function withoutFront(host: string): string {
  const [first = '', ...rest] = host.replace(/\.$/, '').split('.');
  const isFront = FRONT.test(first) && rest.length > 1 && !(rest.length === 2 && SECOND_LEVEL.test(rest[0] ?? ''));
  return isFront ? withoutFront(rest.join('.')) : [first, ...rest].join('.');
}

function domainOf(host: string): string {
  const parts = host.split('.');
  const [last = '', second = ''] = parts.slice().reverse();
  return parts.slice(last.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.');
}
