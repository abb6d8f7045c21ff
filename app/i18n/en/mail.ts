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
  reminder: {
    subject: '{{left}} score sheets are not signed – {{round}}',
    text: `Dear {{name}},

{{left}} of your {{due}} score sheets of {{round}} are not signed. Scoring ends at {{deadline}}.

Open this address to see them, or open the sheets on the tablet you have prepared:
{{link}}

If something is in the way, please ask on the sheet itself or tell the support team.

Bình Chọn`,
  },
};
