export default {
  name: 'Samvagt',
  places: { day: 'The day', myDay: 'My day', citizens: 'Citizens', team: 'The team' },
}
