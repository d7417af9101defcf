/** A moment as mail headers write it (RFC 5322 §3.3), in UTC. */
export const dateHeader = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
