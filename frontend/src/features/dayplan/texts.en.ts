export default {
  title: 'The day',
}
