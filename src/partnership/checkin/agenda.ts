import type { Purpose } from './plan';

const QUESTIONS = [
  'Is the work accomplishing anything?',
  'Are there changes that would improve it?',
  'Are there partners who want to leave or join?',
  'Is there new information, or have conditions changed?',
  'Is the structure working for everyone?',
  'Is the partnership still needed and valuable?',
  'What can we celebrate?',
];

const AGENDAS: Readonly<Record<Purpose, readonly string[]>> = {
  'first-contact': [
    'Who we are, and what we hope for',
    'What they hope to win, and whether it fits with ours',
    'What each of us could offer: our offer first',
    'What each of us could use',
    'One small thing to try together, or why not now',
    'Next step: who does what by when',
  ],
  'check-in': [
    'A win since last time, and credit where it is due',
    'What is working, and what needs readjusting',
    'Success measures since last time',
    'Two of these questions in turn, all of them once a quarter:',
    ...QUESTIONS.map((question) => `   ${question}`),
    'Offers and asks: offers first',
    'Problems while they are small',
    'Trust in one minute: open, reliable, in support of the mission?',
    'Next stage, and actions: who does what by when',
  ],
};

/** The lines of a meeting's agenda, in plain text. Source: the check-in questions of the founding tip sheet. */
export function agenda(purpose: Purpose): readonly string[] {
  return AGENDAS[purpose];
}
