export default {
  title_one: 'En pårørende har brug for hjælp i dag',
  title_other: '{{count}} pårørende har brug for hjælp i dag',
  who: '{{name}}, tæt på {{citizen}}',
  take: 'Jeg tager den',
  takenBy: '{{name}} har taget den',
  taken: 'Taget',
  mine: 'Det har jeg taget',
  giveBack: 'Giv den tilbage til teamet',
  ask: 'Bedt om {{when}}',
  more: 'og {{more}} til',
}
