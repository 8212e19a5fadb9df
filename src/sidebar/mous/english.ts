import { dateInWords } from '../../partnership/calendarDate';
import type { FactGroup } from '../../partnership/mou/factsMark';
import type { State } from '../../partnership/mou/state';
import type { Doubt } from '../../partnership/mou/versions';
import { count, list } from '../../partnership/text';

/** How many agreements are planned in which way. */
export interface PlanCounts {
  readonly first: number;
  readonly another: number;
  readonly unfinished: number;
  readonly upToDate: number;
  readonly toDecide: number;
  readonly impossible: number;
}

const groups: Readonly<Record<FactGroup, string>> = {
  parties: 'who the parties are',
  contributions: 'what each one brings',
  level: 'the level',
  goals: 'the goals',
  lanes: 'who does what',
  ways: 'how you decide and keep in touch',
  covers: 'what it covers',
  money: 'the money',
  checkIns: 'how often you meet',
  language: 'the language',
};

const states: Readonly<Record<State, string>> = {
  draft: 'draft',
  reviewed: 'reviewed',
  signed: 'signed',
  ended: 'ended',
};

const doubts: Readonly<Record<Doubt, (version: number, state: string) => string>> = {
  unclearState: (version) =>
    `The cell "State" of version ${version} says something that is not a state. Correct it in the sheet "MOUs": draft, reviewed, signed or ended.`,
  ended: (version) => `Version ${version} has ended.`,
  inBin: (version) => `The document of version ${version} was deleted: it is in the bin of your Drive.`,
  notFound: (version) =>
    `The document of version ${version} is not among those that Common Ground made for you: it was deleted for good, or a colleague made it.`,
  agreed: (version, state) => `Version ${version} is ${state}; your list has changed since.`,
  edited: (version) => `Version ${version} was edited after it was made. A new version would not have those changes.`,
};

export const english = {
  title: (partners: number) => (partners === 0 ? 'Agreements' : `Agreements with ${count(partners, 'partner')}`),
  whom: {
    selection: 'With the partners in the rows you selected.',
    priority: 'No row is selected, so this is about your Immediate partners.',
    page: '',
  },
  immediateInstead: (n: number) => `Show ${n === 1 ? 'the Immediate partner' : `the ${n} Immediate partners`} instead`,
  more: (n: number) => `${n} more`,
  and: 'and',
  unnamed: 'our organization',

  nobodyTitle: 'No agreement to make',
  nobody: {
    priority:
      'No row is selected, and no partner is Immediate yet. Rate your partners, or select the rows of those you want an agreement with.',
    selection: 'There is no agreement to make with the rows you selected.',
    page: 'These partners are not in the list any more. Select rows in your list instead.',
  },
  showSelected: 'Show the selected rows',
  reading: 'Looking at your list and your Drive…',
  opening: 'Opening…',
  pages: 'More',

  kinds: 'What kind of agreement?',
  each: 'One agreement with each',
  together: 'One agreement between all of us',
  togetherHint: 'One text that you and all ticked partners sign.',
  members: 'Who takes part',
  tickTwo: 'Tick at least two partners.',
  tickOne: 'Tick at least one agreement.',

  summary: ({ first, another, unfinished, upToDate, toDecide, impossible }: PlanCounts) =>
    list(
      [
        first > 0 ? `${first} to make` : '',
        another > 0 ? count(another, 'new version') : '',
        unfinished > 0 ? `${unfinished} to finish` : '',
        upToDate > 0 ? `${upToDate} up to date` : '',
        toDecide > 0 ? `${toDecide} for you to decide` : '',
        impossible > 0 ? `${impossible} not possible` : '',
      ].filter((part) => part !== ''),
    ),
  nothingYet: 'Nothing is made before you press the button. A name shows you more.',
  headings: {
    toMake: 'To make',
    toDecide: 'For you to decide',
    upToDate: 'Up to date',
    coalitions: 'Between several of us',
  },
  hints: {
    toDecide: 'Ticked, one gets another version. The one that is there stays as it is.',
    upToDate: 'These say what your list says. Ticked, one gets another version all the same.',
  },

  groups,
  status: {
    new: (version: number) =>
      version === 1 ? 'First version.' : `Version ${version}. An earlier one is in the bin of your Drive.`,
    unfinished: (version: number) => `Version ${version} was made, but not noted: this finishes it.`,
    changed: (version: number, changed: readonly string[]) =>
      `Version ${version}, since this has changed: ${list(changed)}.`,
    upToDate: (version: number) => `Up to date (version ${version}).`,
    doubts,
    changedSince: (changed: readonly string[]) => `Changed since then: ${list(changed)}.`,
  },

  makeMany: (n: number) => (n === 0 ? 'Make' : n === 1 ? 'Make 1 agreement' : `Make ${n} agreements`),
  makeTogether: 'Make this agreement',
  lookFirst: 'Look at it first',
  makeDraft: 'Make the draft',
  finishVersion: (version: number) => `Finish version ${version}`,
  makeVersion: (version: number) => `Make version ${version}`,
  makeVersionAnyway: (version: number) => `Make version ${version} all the same`,
  note: 'What is made is a draft: a starting point to talk about, and not legal advice. It is made in your Drive folder "Common Ground MOUs". Nothing is sent to anyone.',

  toAgree: (n: number) => (n === 0 ? 'Nothing is left to agree.' : `${count(n, 'thing')} still to agree`),
  toAgreeHint:
    'A first draft always has some. They stand in the text as [to agree: …]. Fill in what you know in your list, and agree on the rest when you meet.',
  lanes: 'Who does what: look again',
  funder: (names: readonly string[]) => `Before it is signed: money comes from ${list(names)}`,
  funderHint: 'You can make the draft now. It can be noted as signed when your list answers:',
  preview: 'Preview',
  previewing: 'Opening the preview…',
  previewHint: "The preview shows Common Ground's text. Your template gives it your look.",
  backToList: 'Back to all agreements',
  showPartner: 'Show the partner',
  showList: 'Show the whole list',

  versions: 'Versions so far',
  noVersions: 'None yet.',
  version: (version: number, state: string) => `Version ${version} (${state})`,
  states,
  unclearState: 'state not clear',
  day: (day: string) => dateInWords(day, 'en'),
  days: {
    reviewed: (day: string) => `Reviewed on ${day}.`,
    signed: (day: string) => `Signed on ${day}.`,
    ended: (day: string) => `Ended on ${day}.`,
    review: (day: string) => `To review by ${day}.`,
    end: (day: string) => `Runs until ${day}.`,
  },
  inCalendar: 'Its reviews are in the calendar.',
  noteState: (version: number) => `Note how far version ${version} has come`,
  newState: 'It is now',
  dayOf: {
    draft: 'On which day?',
    reviewed: 'Reviewed on',
    signed: 'Signed on',
    ended: 'Ended on',
  } satisfies Record<State, string>,
  stateMeanings: {
    draft: 'It is being written.',
    reviewed: 'All of you have read it and agree.',
    signed: 'It is final. An earlier signed version ends with it.',
    ended: 'It is over, or something else took its place.',
  } satisfies Record<State, string>,
  stateMissing: 'Choose how far it has come.',
  dayMissing: 'Choose a day.',
  dayAhead: 'That day is still to come. Choose today or an earlier day.',
  save: 'Save',
  saving: 'Saving…',
  saved: (version: number, state: string, day: string) => `Saved: version ${version} is ${state} since ${day}.`,
  endedWith: (versions: readonly number[]) =>
    `${versions.length === 1 ? 'Version' : 'Versions'} ${list(versions.map(String))} ended with it.`,
  putIntoCalendar: 'Put its reviews into the calendar',
  calendarHint: 'And a meeting 60 days before its end, to decide what comes next. Nobody is invited.',
  changingCalendar: 'Changing the calendar…',
  isInCalendarNow: 'Its reviews are in the calendar now.',
  calendarAsWas: 'There was nothing new to put into the calendar.',
  isOutOfCalendar: 'Its reviews are out of the calendar.',

  makingTitle: (n: number) => (n === 1 ? 'Making the agreement' : `Making ${n} agreements`),
  making: (names: readonly string[]) => `Making: ${names.join('; ')}…`,
  made: (n: number) => (n === 0 ? 'No agreement was made.' : `${count(n, 'agreement is', 'agreements are')} ready:`),
  there: (n: number) => (n === 1 ? '1 of them was there already.' : `${n} of them were there already.`),
  left: (n: number) => `${count(n, 'agreement is', 'agreements are')} left. Go on makes none twice.`,
  notMade: 'Not made',
  changed: 'The list, the settings or your template changed while this page was open. Look again, then make it.',
  next: 'Read it with your partner, fill in what is still to agree, and note here when it is reviewed and signed.',
  backToAgreement: 'Back to the agreement',

  text: 'The text comes from',
  own: 'Your template',
  ours: 'Common Ground',
  template: 'Your template',
  templateKey: 'What can stand in it',
  unknownTitle: 'Not understood in your template',
  unknown: (found: string, nearest: string | undefined) =>
    nearest === undefined ? found : `${found}: did you mean {{${nearest}}}?`,
  unknownHint: 'In an agreement this reads [to agree: …]. Correct it in the template, then look again.',
  makeAnyway: 'Make them anyway',
  decideUnknown: 'Correct your template first, tick "Make them anyway", or take the text from Common Ground.',
  ownTitle: 'Your own template',
  ownExplained:
    'A document with all parts of an agreement, in which you can change the order, the words and the look. From then on your agreements are made from it.',
  makeTemplate: 'Make my template',
  makingTemplate: 'Making your template…',
  templateMade: 'Your template is ready. Change it as you like; what can stand in it is explained beside it.',
};

/** The words of the page of the agreements in one language. */
export type MousWords = typeof english;
