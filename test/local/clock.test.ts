import { startClock } from '../../local/clock.ts';
import { openShelf } from '../../local/shelf.ts';

describe('the clock', () => {
  let real = 1_000_000;
  const realNow = () => real;

  test('runs with real time from where it starts', () => {
    const clock = startClock(openShelf(), realNow, 5_000_000);
    real += 250;
    expect(clock.now()).toBe(5_000_250);
  });

  test('starts with real time when nobody says otherwise', () => {
    expect(startClock(openShelf(), realNow).now()).toBe(real);
  });

  test('stands still while it is held and runs on from there', () => {
    const clock = startClock(openShelf(), realNow, 5_000_000);
    clock.holdAt(6_000_000);
    real += 100;
    expect(clock.now()).toBe(6_000_000);
    clock.run();
    real += 50;
    expect(clock.now()).toBe(6_000_050);
  });

  test('never goes back', () => {
    const clock = startClock(openShelf(), realNow, 5_000_000);
    clock.holdAt(4_000_000);
    expect(clock.now()).toBe(5_000_000);
  });

  test('is where it was after a restart, even one in the middle of a move', () => {
    const shelf = openShelf();
    startClock(shelf, realNow, 5_000_000).holdAt(9_000_000);
    expect(startClock(shelf, realNow, 5_000_000).now()).toBe(9_000_000);
    expect(startClock(shelf, realNow).now()).toBe(9_000_000);
    expect(startClock(shelf, realNow, 9_500_000).now()).toBe(9_500_000);
  });
});
