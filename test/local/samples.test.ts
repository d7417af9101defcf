import { DAY } from '../../core/time.ts';
import { sample, samples } from '../../local/samples.ts';

test.each(samples().map(({ name }) => name))(
  'the sample %s was written the day before, whenever that is',
  (name) => {
    const text = String(sample(name, Date.UTC(2031, 2, 10, 12)));
    expect(text).toContain('2031');
    expect(text).not.toMatch(/\{\w+\}/);
    const [stated] = /^Date: (.+)$/m.exec(text)?.slice(1) ?? [];
    expect(Math.abs(Date.parse(stated ?? '') - Date.UTC(2031, 2, 9, 12))).toBeLessThan(DAY);
  },
);

test('another name is no sample', () => {
  expect(sample('../samples.ts', 0)).toBeNull();
});
