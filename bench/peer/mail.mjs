/** A mail as most would render it: MJML with placeholders, compiled when it is sent. */
import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

const escaped = (text) =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);

const template = ({ heading, intro, rows, links }) => `
<mjml>
  <mj-head>
    <mj-preview>${escaped(intro)}</mj-preview>
    <mj-attributes><mj-all font-family="Helvetica, Arial, sans-serif" /><mj-text font-size="16px" line-height="24px" /></mj-attributes>
  </mj-head>
  <mj-body background-color="#f4f4f2">
    <mj-section background-color="#ffffff"><mj-column>
      <mj-text font-size="22px" font-weight="bold">${escaped(heading)}</mj-text>
      <mj-text>${escaped(intro)}</mj-text>
      <mj-table>${rows.map(([name, value]) => `<tr><td>${escaped(name)}</td><td>${escaped(value)}</td></tr>`).join('')}</mj-table>
      ${links.map(({ href, label }) => `<mj-button href="${escaped(href)}">${escaped(label)}</mj-button>`).join('')}
    </mj-column></mj-section>
    <mj-section><mj-column><mj-text font-size="12px" color="#777777">You get this because you forwarded a mail to us.</mj-text></mj-column></mj-section>
  </mj-body>
</mjml>`;

export const compose = async ({ from, to, replyTo, subject, headers, ...words }) => {
  const { html } = await mjml2html(template(words), { validationLevel: 'soft' });
  const text = [words.heading, words.intro, ...words.rows.map(([name, value]) => `${name}: ${value}`)].join(
    '\n\n',
  );
  return new MailComposer({ from, to, replyTo, subject, text, html, headers }).compile().build();
};
