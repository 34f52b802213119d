export default {
  title: 'Sign in',
  lead: 'The team’s day, planned by the team itself.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  missing: 'Fill in both user name and password.',
  demoTitle: 'Try Samvagt',
  demoLead: 'Everybody here is made up. Choose who you want to be:',
  demoAs: '{{role}}, {{team}}',
  roles: { MEMBER: 'Team member', FACILITATOR: 'Group facilitator', ADVISOR: 'Relatives’ advisor' },
  relative: 'Are you a relative? Go to your page',
}
