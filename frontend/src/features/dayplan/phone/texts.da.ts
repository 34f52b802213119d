export default {
  members: 'Medarbejder',
  previous: 'Forrige medarbejder',
  next: 'Næste medarbejder',
  stops: 'Rute for {{name}}',
  fill: '{{fill}} % fyldt',
  overfull: '{{fill}} %, mere end fyldt',
  none: 'Ingen besøg på ruten.',
  tabs: 'Vis',
  routes: 'Ruter',
  left: 'Mangler',
  changes: 'Ændringer',
  map: 'Kort',
}
