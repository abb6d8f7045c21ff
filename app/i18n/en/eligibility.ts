/** The eligibility check: what each condition asks, what was found, and where the condition is written. */
export const eligibility = {
  asked: {
    facility: 'A rural industrial producer that may enter',
    registration: 'Registration of the business, co-operative or household',
    group: 'Product group',
    setItems: 'Names of the items of the set, two or more',
    setUnity: 'The items make up one set',
    photos: 'At least 3 colour photos from different angles',
    market: 'Description of market and growth of production',
    technique: 'Description of economy, technique, society and environment',
    decision: 'Provincial decision',
    certificate: 'Provincial certificate in force',
    recognition: 'Regional recognition in force',
    papers: 'Other papers in force',
    repeated: 'The product has no other file in the round',
    ownMake: 'Made by the registering producer',
    series: 'Producible in series',
    lawful: 'Breaks no legal rule',
  },
  says: {
    facilityUnknown: '{{producer}} is of a kind that may not enter.',
    facilitySize: 'Is {{producer}} a small or medium company in the sense of the rules?',
    registrationMissing: 'The registration of the business, co-operative or household is missing.',
    groupMissing: 'None of the four product groups is chosen.',
    setItemsMissing: 'Different items of the set that are named: {{count}}; at least two are needed.',
    setUnity:
      'Do the items share their function and one kind of material, or their style, design and function?',
    photosMissing: 'Photos so far: {{count}}; at least {{minimum}} from different angles are needed.',
    marketMissing: 'The description of market and growth of production is missing.',
    techniqueMissing: 'The description of economy, technique, society and environment is missing.',
    decisionMissing: "The copy of the province's decision is missing.",
    certificateMissing: 'The provincial certificate is missing.',
    certificateExpired:
      'Certificate {{number}} ended on {{expiresOn}}, before the closing day of registration, {{closingDay}}.',
    recognitionMissing:
      'A regional certificate in force on the closing day of registration, {{closingDay}}, is missing.',
    recognitionElsewhere:
      'Regional certificate {{number}} is not in the register of this system. Does it agree with the list of the region?',
    recognitionNotListed:
      'The latest list of the region does not hold the product of certificate {{number}}.',
    recognitionEnded: 'Regional certificate {{number}} has been suspended, revoked or replaced by another.',
    recognitionExpired:
      'Regional certificate {{number}} ended on {{expiresOn}}, before the closing day of registration, {{closingDay}}.',
    papersExpired: 'Expired before the closing day of registration, {{closingDay}}: {{numbers}}.',
    repeated:
      'Other files of the producer in this round with the same product name: {{count}}. Are they the same product?',
    ownMake: 'Is the product made by {{producer}} itself?',
    ownMakeSet: 'Are all items of the set made by {{producer}} itself?',
    series: 'Can the product be made in series, and is it no single piece?',
    lawful:
      'Does the product keep the rules on intellectual property, quality, safety, food hygiene and environment?',
  },
  source: {
    DECREE: 'Decree 45/2012/NĐ-CP, amended by 235/2025/NĐ-CP',
    PRODUCT: 'Circular 26/2014/TT-BCT as amended: products of the selection',
    GROUPS: 'Circular 26/2014/TT-BCT as amended: product groups',
    FILE_1: 'Circular 26/2014/TT-BCT, amended by 14/2018/TT-BCT: file, item 1',
    FILE_2: 'Circular 26/2014/TT-BCT, amended by 14/2018/TT-BCT: file, item 2',
    FILE_3: 'Circular 26/2014/TT-BCT, amended by 14/2018/TT-BCT: file, item 3',
    FILE_4: 'Circular 26/2014/TT-BCT, amended by 14/2018/TT-BCT: file, item 4',
    ANNEX_4: 'Circular 26/2014/TT-BCT: Annex 4, score sheet',
    LEVELS: 'Circular 26/2014/TT-BCT as amended: levels of the selection',
    CUSTOM: 'Compared within the round; no article of its own',
  },
  verdict: { met: 'Met', notMet: 'Not met' },
  judge: {
    title: 'For the checker to judge',
    lead: 'The file cannot answer these questions by itself. Accepting it confirms that they were judged.',
  },
  closingDay: 'Papers must be valid on the closing day of registration, {{day}}.',
  same: 'Files with the same product name',
};
