export default {
  label: 'Kort over ruterne',
  list: 'Stop på ruten',
  member: 'Rute',
  everybody: 'Alle ruter',
  stop: '{{number}}. {{time}} {{who}}',
  loading: 'Henter kortet …',
  noPlace: 'uden sted på kortet',
  base: 'Teamets base',
}
