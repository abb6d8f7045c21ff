/** Letters: a subject and a plain text each. */
export const mail = {
  invitation: {
    subject: 'Invitation to Bình Chọn: {{post}}',
    text: `Dear {{name}},

{{inviter}} invites you to the selection of typical rural industrial products as: {{post}}.

Open this address to accept and set a password (it works once, for {{days}} days):
{{link}}

If this letter is not meant for you, please ignore it; no account is opened.

Bình Chọn`,
  },
};
