import type { FieldKey } from '../../partnership/columns';
import { stepWords } from '../common/stepWords';
import { funderLabels } from './funderQuestions';

/** The columns that the wizard asks about. */
export type AskedKey = Exclude<FieldKey, 'phase' | 'lastContact'>;

const labels: Readonly<Record<AskedKey, string>> = {
  name: 'Name of the organization',
  type: 'What kind of partner could they be?',
  sector: 'What are they?',
  area: 'Where do they work?',
  mission: 'What do they do?',
  contact: 'Whom do we know there?',
  website: 'Website',
  existingEffort: 'Is there an existing effort we could join or support instead?',
  why: 'Why this partner, in one sentence?',
  motive: 'What draws us to them?',
  hopes: 'What do they hope to win?',
  howMet: 'How did we meet?',
  opensDoors: 'Whose doors can they open?',
  missionAlignment: 'Mission Alignment',
  resourceComplementarity: 'Resource Complementarity',
  relationshipPotential: 'Relationship Potential',
  capacity: 'Organizational Capacity',
  evidence: 'What the ratings rest on',
  ambition: 'What do we both want to see happen?',
  level: 'How closely would we work together?',
  purpose: 'Act together, or just share?',
  weOffer: 'We offer',
  theyOffer: 'They offer',
  weAsk: 'We ask for',
  theyAsk: 'They ask for',
  ourHours: 'Our hours a month',
  theirHours: 'Their hours a month',
  lanes: 'Who does what?',
  decisions: 'How do we decide?',
  communication: 'How do we stay in touch?',
  conflict: 'What do we do when we disagree?',
  measures: 'How will we know it works?',
  agreementLanguage: 'In which language should the agreement be?',
  covers: 'What does the agreement have to cover?',
  ...funderLabels('en'),
  cadence: 'Months between check-ins',
  firstCheckIn: 'First check-in',
  guests: 'Who is invited?',
};

const hints: { readonly [key in AskedKey]?: string } = {
  area: 'Neighborhoods, a county, online …',
  mission: 'In their own words if you can: it goes into the agreement.',
  contact: 'Name, e-mail, telephone.',
  existingEffort: 'Support first, then create. Write what is there already, or that you looked and found nothing.',
  why: 'What can happen with them that cannot happen without them?',
  opensDoors: 'People or places that listen to them: the mayor, the schools, a congregation.',
  hopes: 'Ask them, one to one. Leave it blank until you have.',
  ambition: 'The change, not the project.',
  weOffer: 'Offer first. One thing a line.',
  theyOffer: 'One thing a line.',
  weAsk: 'One thing a line.',
  theyAsk: 'One thing a line.',
  lanes: 'One task a line, then a colon and who does it. For example: Flyers: us.',
  decisions: 'For example: each side has one voice, and both must agree.',
  communication: 'For example: a message within two days; urgent things by telephone.',
  conflict: 'For example: we talk within a week, just the two leads.',
  measures: 'One a line, with a number and a date where you can.',
  covers: 'Tick what comes up in your work together. The agreement then says how you deal with it.',
  funderGrants: 'For example: yes, at least until the end of next year.',
  funderSupports: 'For example: the coordinator and the rent, but not the events.',
  funderPriorities: 'For example: all of us together, once a year.',
};

/** What the wizard says in English. */
export const english = {
  ...stepWords.en,
  labels,
  hints,
  steps: {
    who: 'Who they are',
    why: 'Why this partner',
    readiness: 'How ready we are',
    together: 'What we would do together',
    lanes: 'Who does what',
    keepInTouch: 'Keeping in touch',
    review: 'Look it over and save',
  },
  allSteps: 'All steps',
  nameless: 'a partner without a name yet',
  onlyName: 'Only the name is needed. Leave blank what you do not know yet.',

  kept: 'What you wrote is kept for you, and only you see it. You can close the sidebar now: “New partner…” in the menu Common Ground brings you back here.',

  resume: {
    heading: 'You began a new partner earlier',
    goOn: (name: string, number: number, total: number) => `Go on with ${name} (step ${number} of ${total})`,
    beginNew: 'Begin a new one',
    warning: (name: string) =>
      `Only one can be kept for later. If you begin a new one, it takes the place of ${name} when you leave its first step.`,
  },

  and: 'and',
  notSaid: 'I do not know yet',
  faults: {
    name: 'Write the name of the organization.',
    hours: 'Write a number of hours, such as 4 or 2.5.',
    day: 'Choose a day after today.',
    pendingGuest: 'Choose “Add” to put this address into the list, or clear it.',
    notAnAddress: 'This is not an e-mail address. Write one like ana@example.org.',
    columns: 'Choose one of the two.',
  },

  like: {
    same: (name: string, row: number) => `“${name}” is in your list already, in row ${row}.`,
    alike: (name: string, row: number) => `Do you mean “${name}” in row ${row}?`,
    open: (name: string) => `Open “${name}” instead`,
    opening: 'Opening …',
    goOn: 'If it is another organization, just go on.',
  },

  valuesWarning: {
    heading: 'Stop and think together',
    text: 'You rated Mission Alignment Low. Being left out, a big name or a funder’s wish is no shared mission. Talk with them about values first, and sign nothing yet.',
  },

  readiness: {
    intro: 'Rate what you know. Nothing is guessed: a blank is better than a wrong one.',
    capacityNote: 'This says when, not whether: it never changes the priority.',
    priorityNow: 'Priority:',
    undecided: (criteria: string) => `not decided yet: rate ${criteria}`,
    why: 'Why this priority',
    nextStep: 'Next step:',
  },

  laneWarnings: {
    heading: 'One owner for each task',
    more: (number: number) => (number === 1 ? 'One more like these.' : `${number} more like these.`),
    goOn: 'You can go on all the same, and settle this later.',
  },
  funding: {
    question: 'Does one of us fund this?',
    no: 'No, or not decided yet',
    both: 'Both of us fund it',
    beforeSigning:
      'Three questions follow, for whoever gives the money. Answer them together before anybody signs. Leave blank what you have not talked about yet.',
  },

  offers: 'Offers and asks',
  hours: 'Time from each side',
  usualLanguage: 'As in the settings',
  createMou: 'Go on to the MOU when this partner is saved',
  createMouHint:
    'A memorandum of understanding. You see it before it is made, and nothing is sent to anyone. You can also do it later.',

  cadence: {
    suggested: (often: string) => `As suggested: ${often}`,
    becauseLevel: (often: string, level: string) =>
      `Suggested for the level ${level}: ${often}. Change it only if you agreed on something else.`,
    becausePriority: (often: string, priority: string) =>
      `Suggested for the priority ${priority}: ${often}. Change it only if you agreed on something else.`,
    firstTalk: 'You have not met yet, so the calendar begins with one first conversation of 45 minutes.',
    noSuggestion: 'Rate the partner or choose a level, and a rhythm is suggested here.',
    undecided: 'Not decided yet',
  },
  firstDay: {
    hint: 'Blank means that a free working day is chosen for you.',
    take: (day: string) => `Take ${day}`,
    none: 'No day yet',
  },
  guests: {
    explanation:
      'Whoever you tick here gets an invitation by e-mail from Google when the check-in is put into the calendar. Nobody is ticked for you.',
    noneFound: 'There is no e-mail address in step 1 yet.',
    another: 'Another e-mail address',
    add: 'Add',
    added: (address: string) => `${address} is in the list now. Tick it to invite them.`,
  },
  schedule: 'Go on to the check-ins when this partner is saved',
  scheduleHint: 'You see them before they are put into the calendar, and who is invited. You can also do it later.',
  scheduleNoRhythm:
    'Nothing can be put into the calendar yet: choose above how often you meet, or rate the partner, or choose a level.',

  review: {
    whatIsWritten: (sheet: string) => `This becomes one new row in the sheet “${sheet}”:`,
    missing: (sheet: string) => `The sheet “${sheet}” has no column yet for:`,
    addColumns: 'Add these columns at the right end of the list',
    leaveOut: 'Save without them',
    idColumn: (heading: string) =>
      `The column “${heading}” is added at the right end of the list: documents and meetings find each partner by it.`,
    alsoHeading: 'What else happens',
    nothingElse: 'Nothing else. No document is made, no meeting is planned, and nobody is written to.',
    mou: 'After that you see the MOU, and decide whether it is made.',
    schedule: 'After that you see the check-ins, and decide whether they are put into the calendar.',
    invitedThen: (guests: string) => `Nobody is invited before that. Then Google invites ${guests} by e-mail.`,
    nobodyInvited: 'Nobody is invited.',
    formulas: 'Priority, reason and next step come from the ratings by themselves.',
    save: 'Save the partner',
    saving: 'Saving …',
  },

  question: {
    columnsHeading: 'The list changed meanwhile',
    columns: (headings: string) => `It has no column now for: ${headings}. Nothing is saved yet.`,
    addAndSave: 'Add and save',
    knownHeading: 'This partner is in the list already',
    known: (name: string, row: number) =>
      `“${name}” stands in row ${row}. Nothing is saved yet, and what you typed is still here.`,
    addedMeanwhile: 'It was added after you opened this page.',
    openThat: 'Open that one',
    addAnother: 'Add another all the same',
  },

  saved: {
    heading: (name: string) => `${name} is in your list`,
    where: (row: number, sheet: string) => `Saved in row ${row} of “${sheet}”.`,
    hidden: 'A filter hides this row. Change the filter to see it.',
    keptFormulas: (headings: string) => `These cells hold a formula and were left as they are: ${headings}.`,
    nobody: 'No document was made and nobody was invited.',
    show: 'Show this partner',
    goOnToCheckIns: 'Go on to the check-ins',
    goOnToMou: 'Go on to the MOU',
    another: 'Add another',
    opening: 'Opening …',
  },
};

/** What the wizard says in one language. */
export type NewPartnerWords = typeof english;
