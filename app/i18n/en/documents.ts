/** Words printed on papers. */
export const documents = {
  nation: 'Socialist Republic of Viet Nam',
  motto: 'Independence – Freedom – Happiness',
  fullDate: '{{day}}/{{month}}/{{year}}',
  demo: 'ILLUSTRATIVE DATA',
  certificate: {
    heading: 'Certificate',
    award: 'Typical rural industrial product',
    level: '{{level}}, {{year}}',
    levels: {
      NORTH: 'Northern region',
      CENTRAL: 'Central and Central Highlands region',
      SOUTH: 'Southern region',
      NATIONAL: 'national level',
    },
    producer: 'Producer',
    address: 'Address: {{address}}',
    province: 'Province or city: {{province}}',
    decision: 'Under Decision No. {{number}} of {{date}}',
    number: 'Register number: {{number}}',
    validUntil: 'Valid until {{date}}',
    check: 'Scan the code or check at',
    placeAndDate: '{{place}}, {{date}}',
    demoLine: 'Illustrative data – without legal value',
    file: 'Certificate {{number}}',
  },
};
