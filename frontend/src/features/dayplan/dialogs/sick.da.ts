export default {
  open: 'Meld en syg …',
  who: 'Hvem er syg i dag?',
  missing: 'Vælg, hvem der er syg.',
  title: 'Er {{name}} syg i dag?',
  text: '{{name}}s åbne besøg tages af ruten, så I kan fordele dem.',
  do: 'Meld syg',
  done_one: '{{name}} er meldt syg. {{count}} besøg mangler en plads.',
  done_other: '{{name}} er meldt syg. {{count}} besøg mangler en plads.',
  proposal: 'Der kommer et forslag til fordelingen om lidt.',
  reason: 'Bemærkning (kan være tom)',
  reasonHelp: 'Skriv ikke, hvad kollegaen fejler.',
  failed: 'Det kunne ikke gemmes.',
}
