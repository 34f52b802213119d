export default {
  open: 'Somebody is sick …',
  who: 'Who is sick today?',
  missing: 'Choose who is sick.',
  title: 'Is {{name}} sick today?',
  text: '{{name}}’s open visits are taken off the route, so that you can share them out.',
  do: 'Report sick',
  done_one: '{{name}} has been reported sick. {{count}} visit needs a place.',
  done_other: '{{name}} has been reported sick. {{count}} visits need a place.',
  proposal: 'A proposal for sharing them out will come in a moment.',
  reason: 'Remark (optional)',
  reasonHelp: 'Do not write what is wrong with your colleague.',
  failed: 'It could not be saved.',
}
