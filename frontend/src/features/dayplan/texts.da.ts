export default {
  title: 'Dagen',
}
