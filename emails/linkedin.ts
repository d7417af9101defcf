/** Searches that open on LinkedIn; what a person sees there is their own account's business. */
const search = (kind: 'people' | 'companies', words: (string | null)[]): string => {
  const keywords = words.filter((word) => word !== null).join(' ');
  const encoded = encodeURIComponent(keywords.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `https://www.linkedin.com/search/results/${kind}/?keywords=${encoded}`;
};

export const peopleSearch = (...words: (string | null)[]): string => search('people', words);
export const companySearch = (company: string): string => search('companies', [company]);
