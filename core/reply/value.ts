/** A value without the quotes around it and the full stop behind it, which "Ltd." and initials keep. */
export const withoutEnd = (value: string): string =>
  value.replace(/^[\s"“„«'‘]+|[\s"”“»'’]+$/g, '').replace(/(?<![\p{Lu}.]\p{L}{0,3})[.!]+$/u, '');
