export default {
  label: 'Map of the routes',
  list: 'Stops on the route',
  member: 'Route',
  everybody: 'All routes',
  stop: '{{number}}. {{time}} {{who}}',
  loading: 'Loading the map …',
  noPlace: 'without a place on the map',
  base: 'The team’s base',
}
