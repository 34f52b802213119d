export default {
  title: 'Log ind',
  lead: 'Teamets dag, planlagt af teamet selv.',
  username: 'Brugernavn',
  password: 'Adgangskode',
  signIn: 'Log ind',
  missing: 'Skriv både brugernavn og adgangskode.',
  demoTitle: 'Prøv Samvagt',
  demoLead: 'Alle personer her er opdigtede. Vælg, hvem du vil være:',
  demoAs: '{{role}}, {{team}}',
  roles: { MEMBER: 'Medarbejder', FACILITATOR: 'Gruppefacilitator', ADVISOR: 'Pårørendevejleder' },
  relative: 'Er du pårørende? Gå til din side',
}
