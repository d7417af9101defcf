import { readEnvironment, VARIABLES } from '../../functions/runtime/environment.ts';

const all = Object.fromEntries(
  VARIABLES.map((name) => [name, name === 'OWNERS' ? 'Sam@home.example, ' : 'x']),
);

describe('the environment', () => {
  test('is read once, and everything that is missing is told at once', () => {
    const { TABLE_NAME: _, ZONE: __, ...some } = all;
    expect(() => readEnvironment(some)).toThrow('not set: TABLE_NAME, ZONE');
  });

  test.each([
    ['Sam@home.example, kim@home.example,', ['sam@home.example', 'kim@home.example']],
    ['everyone', 'everyone'],
  ])('takes %s for owners', (OWNERS, owners) => {
    expect(readEnvironment({ ...all, OWNERS }).settings.owners).toEqual(owners);
  });
});
