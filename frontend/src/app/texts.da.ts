export default {
  name: 'Samvagt',
  places: { day: 'Dagen', myDay: 'Min dag', citizens: 'Borgere', team: 'Teamet' },
}
