import { type CalendarDate, dateInWords } from '../calendarDate';
import { levelLabel, levelName } from '../level';
import { list } from '../text';
import { type Facts, nameOf, type Party, toAgree } from './facts';

/** The sections that every memorandum has, in their order. */
export type SectionId =
  | 'parties'
  | 'contacts'
  | 'background'
  | 'ambition'
  | 'level'
  | 'beneficiaries'
  | 'scope'
  | 'lanes'
  | 'resources'
  | 'capacity'
  | 'money'
  | 'decisions'
  | 'communication'
  | 'checkIns'
  | 'measures'
  | 'earlyNotice'
  | 'credit'
  | 'liability'
  | 'inclusion'
  | 'conflict'
  | 'changes'
  | 'term'
  | 'ending'
  | 'status'
  | 'independence'
  | 'signatures';

/** The text of a section: paragraphs, lists and tables in their order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  /** What the section is for, in one plain line. */
  readonly note: string;
  /** True where a lawyer should look. */
  readonly advice: boolean;
  readonly blocks: readonly Block[];
}

type DatedFacts = Facts & { readonly reviewDate: CalendarDate; readonly endDate: CalendarDate };

interface Template {
  readonly id: SectionId;
  readonly heading: string;
  readonly note: string;
  readonly advice?: boolean;
  readonly blocks: (facts: DatedFacts) => readonly Block[];
}

/** Writes the sections from the facts. */
export function sections(facts: DatedFacts): Section[] {
  return TEMPLATES.map(({ id, heading, note, advice = false, blocks }) => ({
    id,
    heading,
    note,
    advice,
    blocks: blocks(facts),
  }));
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const items = (...texts: string[]): Block => ({ kind: 'list', items: texts });
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  headings,
  rows,
});
const known = (fact: string, what: string): string => (fact === '' ? toAgree(what) : fact);
/** A row for each party: its name as the text shows it, and as other blanks refer to it. */
const perParty = ({ parties }: Facts, row: (party: Party, shown: string, name: string) => readonly string[]) =>
  parties.map((party) => row(party, nameOf(party), party.name === '' ? 'our organization' : party.name));

const TEMPLATES: readonly Template[] = [
  {
    id: 'parties',
    heading: 'Parties',
    note: 'Who this is between.',
    blocks: (facts) => [
      table(
        ['Organization', 'Legal form and registration', 'Address'],
        perParty(facts, (_, shown, name) => [
          shown,
          toAgree(`legal form and registration of ${name}`),
          toAgree(`address of ${name}`),
        ]),
      ),
    ],
  },
  {
    id: 'contacts',
    heading: 'Contacts',
    note: 'Who to call, even when somebody leaves.',
    blocks: (facts) => [
      table(
        ['Organization', 'Relationship owner', 'Deputy'],
        perParty(facts, ({ contact }, shown, name) => [
          shown,
          known(contact, `relationship owner at ${name}`),
          toAgree(`deputy at ${name}`),
        ]),
      ),
    ],
  },
  {
    id: 'background',
    heading: 'Background',
    note: 'Why we are at the table, each in our own words.',
    blocks: (facts) => [
      table(
        ['Organization', 'Mission'],
        perParty(facts, ({ mission }, shown, name) => [shown, known(mission, `mission of ${name} in its own words`)]),
      ),
    ],
  },
  {
    id: 'ambition',
    heading: 'Shared ambition and objectives',
    note: 'What we want to achieve together that neither of us would achieve alone.',
    blocks: () => [
      paragraph(`Together we want: ${toAgree('our shared ambition in one sentence')}.`),
      paragraph('By the end of this memorandum we will have:'),
      items(toAgree('first objective'), toAgree('second objective')),
    ],
  },
  {
    id: 'level',
    heading: 'Level of partnership',
    note: 'How closely we mean to work together, so that nobody expects more or less.',
    blocks: ({ level }) => [
      paragraph(
        level === undefined
          ? `We work together at this level: ${toAgree('level of partnership: 1 Resource coordination, 2 Program collaboration, 3 Strategic alliance or 4 Collective impact')}.`
          : `We work together at level ${levelLabel(level)}. Moving to another level is a decision of both, in writing.`,
      ),
      paragraph(`Our purpose is ${toAgree('joint action, or sharing information and resources')}.`),
    ],
  },
  {
    id: 'beneficiaries',
    heading: 'Who benefits',
    note: 'Keeps the people we serve in view, and safe.',
    blocks: () => [
      paragraph(`We do this for ${toAgree('the people or community, and the area')}.`),
      paragraph(
        'We ask who could be harmed by what we plan, listen to them before we decide, and stop when harm appears.',
      ),
    ],
  },
  {
    id: 'scope',
    heading: 'Scope',
    note: 'What belongs to this partnership and what does not.',
    blocks: () => [
      table(
        ['Part of this partnership', 'Not part of it'],
        [[toAgree('activities we do together'), toAgree('activities each does alone')]],
      ),
    ],
  },
  {
    id: 'lanes',
    heading: 'Roles and responsibilities',
    note: 'Who does what, who decides, and who stays out of whose lane.',
    blocks: (facts) => [
      table(
        ['Task', 'Does it', 'Decides', 'Is consulted'],
        perParty(facts, (_, shown, name) => [
          toAgree(`main task of ${name}`),
          shown,
          toAgree('who decides'),
          toAgree('who is consulted'),
        ]),
      ),
      paragraph('Each task has one owner. Whoever wants to change a lane asks its owner first.'),
    ],
  },
  {
    id: 'resources',
    heading: 'Resource commitments',
    note: 'What each side brings, so that giving and receiving stay fair.',
    blocks: (facts) => [
      table(
        ['Organization', 'Brings', 'How much', 'By when'],
        perParty(facts, (_, shown, name) => [
          shown,
          toAgree(`what ${name} brings`),
          toAgree('amount and unit'),
          toAgree('date'),
        ]),
      ),
      paragraph('Contributions of different kinds count alike: space, time, skills and contacts as much as money.'),
    ],
  },
  {
    id: 'capacity',
    heading: 'Time and capacity',
    note: 'What each of us can honestly give.',
    blocks: (facts) => [
      table(
        ['Organization', 'Hours a month'],
        perParty(facts, (_, shown, name) => [shown, toAgree(`hours a month from ${name}`)]),
      ),
      paragraph('Whoever cannot keep this says so early. Saying so is not a breach; we adjust the plan together.'),
    ],
  },
  {
    id: 'money',
    heading: 'Money',
    note: 'Removes the commonest misunderstanding.',
    blocks: () => [
      paragraph(
        `No money changes hands under this memorandum, and each of us pays its own costs, unless we write here what is paid, by whom and when: ${toAgree('payments, or "none"')}.`,
      ),
    ],
  },
  {
    id: 'decisions',
    heading: 'Making decisions',
    note: 'How we decide, and what happens when we differ.',
    blocks: () => [
      paragraph(
        'We decide together what concerns both of us, by consent: a proposal stands unless somebody has a reasoned objection. What concerns one lane only is decided by its owner.',
      ),
      paragraph(`If we cannot agree within 14 days, ${toAgree('who decides, or what happens then')}.`),
    ],
  },
  {
    id: 'communication',
    heading: 'Communication',
    note: 'How we talk, and how soon we answer.',
    blocks: () => [
      paragraph(
        `We write to each other by ${toAgree('channel')} in ${toAgree('language')} and answer within ${toAgree('number of working days')}. Urgent matters go by telephone to the relationship owner.`,
      ),
    ],
  },
  {
    id: 'checkIns',
    heading: 'Meetings and check-ins',
    note: 'Keeps the partnership alive between the big moments.',
    blocks: ({ cadence }) => [
      paragraph(
        cadence
          ? `We meet ${cadence.months === 1 ? 'every month' : `every ${cadence.months} months`} for ${cadence.minutes} minutes.`
          : `We meet ${toAgree('how often, and for how long')}.`,
      ),
      paragraph(
        'Each time we ask what is working and what needs readjusting, look at our measures, make offers before asks, and note who does what by when.',
      ),
    ],
  },
  {
    id: 'measures',
    heading: 'Measures of success',
    note: 'How we will know.',
    blocks: () => [
      table(
        ['Measure', 'Today', 'Target', 'Source', 'By when'],
        [[toAgree('first measure'), toAgree('baseline'), toAgree('target'), toAgree('source'), toAgree('date')]],
      ),
    ],
  },
  {
    id: 'earlyNotice',
    heading: 'Early notice',
    note: 'No surprises.',
    blocks: () => [
      paragraph(
        'Each of us tells the other early when our aims drift apart, when something important changes, or when we hear of a problem. We would rather hear it half certain than too late.',
      ),
    ],
  },
  {
    id: 'credit',
    heading: 'Publicity and credit',
    note: 'Shared work, shared credit.',
    blocks: () => [
      paragraph(
        'We name each other whenever we speak publicly of the shared work, and thank its funders. Names and logos are used only for this work and only after the other has agreed to the text.',
      ),
    ],
  },
  {
    id: 'liability',
    heading: 'Liability and insurance',
    note: 'Each covers its own risks.',
    advice: true,
    blocks: () => [
      paragraph(
        `Each of us is responsible for its own people, volunteers and actions and holds the insurance that its part of the work needs. Certificates are shown on request: ${toAgree('insurance each party holds')}.`,
      ),
    ],
  },
  {
    id: 'inclusion',
    heading: 'Equity, inclusion and access',
    note: 'Our values in practice.',
    blocks: () => [
      paragraph(
        `We plan so that the people concerned can take part: language, access, times and places. For this work that means ${toAgree('what we do for access and language')}.`,
      ),
    ],
  },
  {
    id: 'conflict',
    heading: 'When we disagree',
    note: 'Steps with dates, so that a quarrel does not become a break.',
    blocks: () => [
      items(
        'First the people concerned talk, within 7 days.',
        'Then the relationship owners, within 14 days.',
        `Then a mediator whom both accept, within 30 days: ${toAgree('mediator, or how we find one')}.`,
        'If that does not help, either may end this memorandum as described below.',
      ),
    ],
  },
  {
    id: 'changes',
    heading: 'Changes',
    note: 'How this text is changed.',
    blocks: () => [
      paragraph(
        'This text is changed in writing, by the people who signed it or their successors. Each version keeps its date.',
      ),
    ],
  },
  {
    id: 'term',
    heading: 'Term and review',
    note: 'It begins, is reviewed, and ends on a date.',
    blocks: ({ date, reviewDate, endDate }) => [
      paragraph(
        `This memorandum runs from ${dateInWords(date)} to ${dateInWords(endDate)}. We review it by ${dateInWords(reviewDate)}, and decide 60 days before its end whether to renew, deepen, pause or end it.`,
      ),
    ],
  },
  {
    id: 'ending',
    heading: 'Ending early',
    note: 'A good ending is part of a good partnership.',
    blocks: () => [
      paragraph(
        'Each of us may end this memorandum with 30 days of notice in writing, giving its reasons. Until then we keep the promises made to the people we serve, return what was lent, settle what is owed, and hand over what the other needs to go on.',
      ),
    ],
  },
  {
    id: 'status',
    heading: 'What this text is',
    note: 'A statement of good will, not a contract.',
    advice: true,
    blocks: ({ parties, level }) => [
      paragraph(
        `This memorandum says what ${list(parties.map(nameOf))} intend${level === undefined ? '' : ` in their ${levelName(level).toLowerCase()}`}. It is not legally binding, except where we say so in a separate agreement.`,
      ),
    ],
  },
  {
    id: 'independence',
    heading: 'Independence',
    note: 'Avoids an accidental joint venture.',
    advice: true,
    blocks: () => [
      paragraph(
        'We remain independent. Neither of us may sign, promise or speak for the other, and nothing here makes us a partnership or a joint venture in law. Each of us is free to work with others.',
      ),
    ],
  },
  {
    id: 'signatures',
    heading: 'Signatures',
    note: 'We sign as people who may speak for our organizations.',
    blocks: (facts) => [
      table(
        ['Organization', 'Name and title', 'Signature', 'Date'],
        perParty(facts, ({ signatory }, shown, name) => [
          shown,
          known(signatory, `who signs for ${name}, and in what role`),
          '',
          '',
        ]),
      ),
    ],
  },
];

/** Stands at the end of every memorandum until somebody takes it out. */
export const NOTICE =
  'This text is a template and not legal advice. Have a lawyer look at the sections marked “seek advice”, and take this line out when you have.';
