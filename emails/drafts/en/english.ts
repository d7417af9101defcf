import type { Tongue } from '../voice.ts';
import { advice } from './advice.ts';
import { advertisedAgain, afterAMonth, applyingAgain, atFourMonths } from './check-in.ts';
import { letter } from './letter.ts';
import { toColleague, toContact } from './note.ts';

export const english: Tongue = {
  greeting: ({ first }, tone) => {
    if (tone === 'shorter') return first ? `Hello ${first},` : 'Hello,';
    return first ? `Dear ${first},` : 'Hello,';
  },
  noteGreeting: ({ first }) => (first ? `Hi ${first},` : 'Hello,'),
  closings: {
    plain: ['With best wishes', 'Kind regards', 'With thanks', 'Best regards'],
    shorter: ['Best wishes', 'Kind regards', 'Many thanks', 'Best regards'],
    warmer: ['Warmly', 'With warm thanks', 'With heartfelt thanks', 'Warm regards'],
  },
  closingComma: ',',
  letter,
  advice,
  'check-in-1': afterAMonth,
  'check-in-2': atFourMonths,
  'check-in-3': applyingAgain,
  readvertised: advertisedAgain,
  connect: toContact,
  'connect-2': toColleague,
};
