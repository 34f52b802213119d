export default {
  agreed: {
    title: 'Others do this',
    line: '{{who}}: {{task}} for {{citizen}}, from {{time}}',
    joins: '{{who}} is the second of the two: {{task}}',
    alongside: '{{who}} helps too: {{task}}',
    party: {
      TEAM: 'The team',
      RELATIVE: 'A relative',
      CITIZEN: 'The citizen',
      VOLUNTEER: 'A volunteer',
    },
  },
}
