/** Something that whoever started the program can mend: its message is one sentence for them. */
export class Problem extends Error {
  override name = 'Problem';
}
