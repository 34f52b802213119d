export default {
  title_one: 'A relative needs help today',
  title_other: '{{count}} relatives need help today',
  who: '{{name}}, relative of {{citizen}}',
  take: 'I will take it',
  takenBy: '{{name}} has taken it',
  taken: 'Taken',
  mine: 'What I have taken',
  giveBack: 'Give it back to the team',
  ask: 'Asked {{when}}',
  more: 'and {{more}} more',
}
