import { CAPACITY, CRITERIA } from '../criterion';
import type { DecisionLabels } from './decisionWords';

export const englishLabels: DecisionLabels = {
  criteria: CRITERIA,
  capacity: { name: CAPACITY, question: 'Have they the people and the time for a partnership now?' },
  ratings: { High: 'High', Medium: 'Medium', Low: 'Low' },
  priorities: { Immediate: 'Immediate', Explore: 'Explore', 'Long-term': 'Long-term' },
};
