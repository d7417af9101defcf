/** Asks the server; what it refuses is an Error with its sentence. */
const ask = async (path, options) => {
  const response = await fetch(path, options);
  const answer = await response.json().catch(() => ({ error: `The server answered ${response.status}.` }));
  if (!response.ok) throw new Error(answer.error);
  return answer;
};

export const get = (path) => ask(path);
export const post = (path, body) => ask(path, { method: 'POST', body: JSON.stringify(body) });
export const postRaw = (path, body) => ask(path, { method: 'POST', body });
