import { half, mutantTests } from './caught.ts';

describe('the simulator', () => {
  mutantTests(half(1));
});
