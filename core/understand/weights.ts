import type { Kind } from '../understanding.ts';
export const KINDS: Kind[] = ['rejection', 'acknowledgement', 'interview', 'offer', 'hold', 'alert', 'feedback', 'other'];
export const WEIGHTS: Record<string, number[]> = {};
