import type { AttentionWords } from './attentionWords';

export const english: AttentionWords = {
  agreementOver: {
    says: (day) => `The agreement ended on ${day}.`,
    toDo: 'Decide together: renew, deepen, pause or end. Make the next version, or note this one as ended.',
  },
  checkInDue: {
    says: (day) => `A check-in has been due since ${day}.`,
    toDo: 'Meet, or log it if you have met.',
  },
  actionsLate: {
    says: (day, what) => `To be done by ${day}: ${what}.`,
    toDo: 'Ask how it is going, then tick it off or agree on another day.',
  },
  problemOld: {
    says: (day, what) => `A problem has been open since ${day}: ${what}.`,
    toDo: 'Talk about it before it grows: who does what by when?',
  },
  agreementEnding: {
    says: (day) => `The agreement ends on ${day}.`,
    toDo: 'Decide together now: renew, deepen, pause or end.',
  },
  reviewDue: {
    says: (day) => `The agreement was to be reviewed by ${day}.`,
    toDo: 'Go through it together, and log the check-in.',
  },
  trustFell: {
    says: (day) => `On ${day} you rated trust lower than the time before.`,
    toDo: 'Ask what has changed, one to one.',
  },
  ratingsOld: {
    says: (day) => `Nobody has looked at the ratings since ${day}.`,
    toDo: 'Rate again: people and missions change.',
  },
  onlyAsks: {
    says: () => 'You ask them for something, and offer nothing.',
    toDo: 'Think of an offer before the next ask.',
  },
};
