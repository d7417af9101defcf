import { understandForwarded } from '../../../core/understand/understand.ts';
import { countSteps } from '../mail/steps.ts';
import { forwarded } from './forwarded.ts';

/** Texts made to cost time: each repeats what one of the matchers looks for. */
const SHAPES = {
  'capitalised words': 'Acme Robotics ',
  'roles in frames': 'for the Senior Engineer position at Acme, ',
  'names that start': 'Anna starts Monday. ',
  'one letter and a comma': 'A, ',
  refusals: 'not chosen another candidate ',
  'articles before nothing': 'as a ',
  'lines of names': 'Anna Berg\n',
  'empty lines': '\n',
  'one long word': 'a',
};

describe('understanding costs in proportion to the text', () => {
  test.each(Object.entries(SHAPES))('%s, twice as much', async (_, shape) => {
    const steps = (length: number): Promise<number> => {
      const text = `Dear Sam,\n${shape.repeat(Math.ceil(length / shape.length)).slice(0, length)}`;
      return countSteps(() => understandForwarded(forwarded({ text, subject: shape })));
    };
    await steps(1_000);
    const [once, twice] = [await steps(9_000), await steps(18_000)];
    expect(twice).toBeLessThan(once * 2.6 + 50_000);
  });

  test('what is longer than a letter is not read any further', async () => {
    const steps = (length: number): Promise<number> =>
      countSteps(() => understandForwarded(forwarded({ text: 'Anna starts Monday. '.repeat(length / 20) })));
    await steps(1_000);
    expect(await steps(800_000)).toBeLessThan((await steps(400_000)) * 2.2);
  });
});
