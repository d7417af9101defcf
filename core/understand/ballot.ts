import { fold, squash } from './fold.ts';
import { NO_COMPANY } from './frames.ts';

/** What a name collects. */
interface Candidate {
  name: string;
  score: number;
}

/** Candidates by what they spell, with the scores of those that say the same added up. */
export class Ballot {
  readonly candidates = new Map<string, Candidate>();
  readonly agency: boolean;

  constructor(agency = false) {
    this.agency = agency;
  }

  vote(name: string | null, score: number): void {
    if (!name || NO_COMPANY.test(fold(name))) return;
    const key = squash(name);
    if (key.length < 2) return;
    const known = this.candidates.get(key);
    if (!known) {
      this.candidates.set(key, { name, score });
      return;
    }
    known.score += score;
    // A logo in capitals is spelled properly elsewhere.
    const shouted = known.name === known.name.toUpperCase() && name !== name.toUpperCase() && name.length > 4;
    if (shouted || (/^\p{Ll}/u.test(known.name) && /^\p{Lu}/u.test(name))) known.name = name;
  }

  /** Where a fuller name says the same as a shorter one, the shorter lends it its votes. */
  lend(same: (shorter: string, longer: string, score: number) => boolean): void {
    for (const candidate of this.candidates.values()) {
      for (const fuller of this.candidates.values()) {
        if (candidate.score <= 0 || fuller.name.length <= candidate.name.length) continue;
        if (!same(candidate.name, fuller.name, fuller.score)) continue;
        fuller.score += candidate.score;
        candidate.score = 0;
      }
    }
  }

  best(least: number): string | null {
    let best: Candidate | null = null;
    for (const candidate of this.candidates.values())
      if (!best || candidate.score > best.score) best = candidate;
    return best && best.score >= least ? best.name : null;
  }
}
