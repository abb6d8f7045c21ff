/** Faults of fields. */
export const form = {
  required: 'Please fill in this field.',
  tooLong: 'This is too long: at most {{max}} characters.',
  email: 'This e-mail address is not right. Example: name@office.vn.',
  phone: 'This phone number is not right. Example: 0912 345 678.',
  day: 'This date is not right. Please choose day, month and year again.',
  wholeNumber: 'Please enter a whole number.',
  between: 'Please enter a number from {{min}} to {{max}}.',
  choose: 'Please choose one item of the list.',
  chooseSome: 'Please choose at least one item.',
  passwordLength: 'A password needs {{min}} to {{max}} characters.',
  passwordsDiffer: 'The two passwords are not the same.',
  points: 'These points are not right. Example: 8.5.',
  step: 'The step must be above 0 and divide the maximum. Example: 0.5.',
  groupSum:
    'The criteria of this group come to {{sum, points}} points, not to its maximum of {{max, points}}.',
  rubricTotal: 'The maxima of the groups come to {{sum, points}}; they must come to {{max, points}}.',
  file: 'Please choose a file.',
  signature: 'Please sign in the box, or tick that the typed name is your signature.',
  fileSize: 'The file is too large: at most {{max}} MB.',
  share: 'This share is not right. Example: 2/3, at most 1.',
};
