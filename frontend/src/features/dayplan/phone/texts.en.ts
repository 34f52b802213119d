export default {
  members: 'Member',
  previous: 'Previous member',
  next: 'Next member',
  stops: 'Route of {{name}}',
  fill: '{{fill}}% full',
  overfull: '{{fill}}%, more than full',
  none: 'No visits on the route.',
  tabs: 'Show',
  routes: 'Routes',
  left: 'Missing',
  changes: 'Changes',
  map: 'Map',
}
