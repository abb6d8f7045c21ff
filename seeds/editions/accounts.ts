/** The demo's accounts, one line a role: what the demo prints when it starts. All share one password. */
export const demoPassword = 'minh-hoa-2026';

export const demoAccounts = [
  { role: 'ORGANISER', email: 'cuc@demo.example' },
  { role: 'SECRETARIAT', email: 'to-giup-viec@demo.example' },
  { role: 'AUDITOR', email: 'giam-sat@demo.example' },
  { role: 'PROVINCE', email: 'so-dong-thap@demo.example' },
  { role: 'PROMOTION_CENTRE', email: 'khuyen-cong-dong-thap@demo.example' },
  { role: 'PRODUCER', email: 'co-so@demo.example' },
  { role: 'JUROR', email: 'giam-khao-2@demo.example' },
  { role: 'JURY_HEAD', email: 'truong-ban@demo.example' },
  { role: 'COUNCIL', email: 'hoi-dong-2@demo.example' },
  { role: 'COUNCIL_CHAIR', email: 'chu-tich@demo.example' },
].map((account) => ({ ...account, password: demoPassword }));
