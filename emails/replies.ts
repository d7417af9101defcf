import { type Reply, reply, type Scene } from './scene.ts';

/** What can be said to any draft. */
export const draftReplies = (scene: Scene, done: string): Reply[] => [
  reply(scene, 'done', done),
  reply(scene, 'again', 'other words, please'),
  reply(scene, 'shorter', 'the same in fewer words'),
  reply(scene, 'warmer', 'the same with more heart'),
  reply(scene, 'snooze 3d', 'ask me again in three days'),
  reply(scene, 'skip', 'not this one; go on with the rest'),
];
