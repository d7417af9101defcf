import { factsOf } from '../../emails/drafts/facts.ts';
import { richOpportunity, sampleGap, samplePerson } from '../../emails/sample.ts';

const facts = (changes: Parameters<typeof richOpportunity>[0]) => {
  const opportunity = richOpportunity(changes);
  return factsOf(samplePerson([opportunity]), opportunity, '2027-03-12', true);
};

describe('what impressed somebody, as a letter to the employer says it', () => {
  test.each([
    ['their patience', 'your patience'],
    ['I loved how they listen!', 'how you listen'],
    ['What impressed me most was the way they plan their week.', 'the way you plan your week'],
    ['They are honest about money', 'you are honest about money'],
    [
      'how they talked about the people who use their maps',
      'how you talked about the people who use the maps',
    ],
    ['how they treat customers and their families', 'how you treat customers and their families'],
    ['how they let everybody find their own pace', 'how you let everybody find their own pace'],
    ['The calm on the ward. Also the coffee.', 'the calm on the ward'],
    ['Python everywhere', 'Python everywhere'],
  ])('%s', (written, said) => {
    expect(facts({ impressed: written }).impressed).toBe(said);
  });

  test.each([
    ['de', 'how you listened', null],
    ['de', 'die Ruhe im Team', 'die Ruhe im Team'],
    ['de', 'was Sie über Karten sagten', 'was Sie über Karten sagten'],
    ['fr', 'l’atmosphère calme de la salle de lecture', 'l’atmosphère calme de la salle de lecture'],
    ['es', 'the calm on the ward', null],
    ['es', 'la paciencia con los niños', 'la paciencia con los niños'],
    ['en', 'die Ruhe und die Freude, mit der Sie über Karten sprechen', null],
    ['nl', 'the calm on the ward', 'the calm on the ward'],
  ])('in a letter for a rejection in %s: %s', (language, impressed, said) => {
    expect(facts({ language, impressed }).impressed).toBe(said);
  });

  test('praise in the note above the forward counts where nothing else was said, and a doubt does not', () => {
    const note = (text: string) => facts({ impressed: null, notes: [{ at: 0, text }] }).impressed;
    expect(note('Well. I loved how they laughed about the stapler.')).toBe(
      'how you laughed about the stapler',
    );
    expect(note('I loved it there but they never called.')).toBeNull();
    expect(note('Please remember this one for me.')).toBeNull();
  });
});

test('what was learned is told from an hour on, by its name and without the lack', () => {
  const learned = (text: string, minutesLearned: number) =>
    facts({ gaps: [sampleGap({ text, minutesLearned })] }).learned;
  expect(learned('more experience with Kubernetes', 150)).toEqual({ what: 'Kubernetes', hours: 2 });
  expect(learned('Kubernetes', 59)).toBeNull();
});
