import type { Attachment } from './raw.ts';
import type { Letter } from './scene.ts';
import { wrap } from './wrap.ts';

/** The two functions that the compiler made of a mail's templates. */
interface Compiled<Values> {
  asHtml(values: Values): string;
  asText(values: Values): string;
}

/** Puts the values into both templates of a mail. */
export const letterFrom = <Values>(
  { asHtml, asText }: Compiled<Values>,
  subject: string,
  values: NoInfer<Values>,
  attachments: Attachment[] = [],
): Letter => ({ subject, html: asHtml(values), text: wrap(asText(values)), attachments });
