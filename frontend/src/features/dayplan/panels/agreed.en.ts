export default {
  title: 'Others do this',
  line: '{{who}}: {{task}} at {{citizen}}, from {{time}}',
  joins: '{{who}} is the other one of the two: {{task}}',
  alongside: '{{who}} helps too: {{task}}',
  party: {
    TEAM: 'The team',
    RELATIVE: 'A relative',
    CITIZEN: 'The citizen',
    VOLUNTEER: 'A volunteer',
  },
}
