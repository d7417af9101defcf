import { gapPhrase } from '../../../core/campaign/gap-phrase.ts';

test.each([
  ['What we missed was experience with grant writing', 'grant writing'],
  ['The other candidate had more experience of running a ward at night', 'running a ward at night'],
  ['You lacked a driving licence', 'driving licence'],
  ['It came down to knowledge of customs law, which the other one had', 'customs law'],
  ['I would brush up on statistics before the next interview', 'statistics'],
  ['You could have been more confident in German', 'confident in German'],
  ['The deciding factor was your references', 'references'],
  ['A stronger portfolio would have helped', 'portfolio'],
  ['You seemed less comfortable with public speaking than the others', 'public speaking'],
  ['Es fehlte an Erfahrung mit SAP', 'Es fehlte an Erfahrung mit SAP'],
])('"%s" names: %s', (sentence, gap) => {
  expect(gapPhrase(sentence)).toBe(gap);
});
