export default {
  agreed: {
    title: 'Det gør andre',
    line: '{{who}}: {{task}} hos {{citizen}}, fra kl. {{time}}',
    joins: '{{who}} er den anden af de to: {{task}}',
    alongside: '{{who}} hjælper også: {{task}}',
    party: {
      TEAM: 'Teamet',
      RELATIVE: 'En pårørende',
      CITIZEN: 'Borgeren selv',
      VOLUNTEER: 'En frivillig',
    },
  },
}
