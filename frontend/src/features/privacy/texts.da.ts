export default {
  link: {
    CITIZEN: 'Hvad har vi om borgeren?',
    RELATIVE: 'Hvad har vi om den pårørende?',
    MEMBER: 'Hvad har vi om dig?',
  },
  title: {
    CITIZEN: 'Hvad har vi om borgeren?',
    RELATIVE: 'Hvad har vi om den pårørende?',
    MEMBER: 'Hvad har vi om dig?',
  },
  lead: {
    CITIZEN:
      'Det er alt, hvad Samvagt gemmer om borgeren. Hvad pårørende har sagt i fortrolighed eller skrevet selv, er deres og er ikke med. At du har set siden, bliver noteret.',
    RELATIVE:
      'Det er alt, hvad Samvagt gemmer om den pårørende. Det, der er sagt i fortrolighed, er med, hvis du må læse det; ellers udleverer pårørendevejlederen det. At du har set siden, bliver noteret.',
    MEMBER: 'Det er alt, hvad Samvagt gemmer om dig. At du har set siden, bliver noteret.',
  },
  on: 'Samlet {{date}}',
  back: 'Tilbage',
  file: 'Hent som fil',
  print: 'Udskriv',
  all: 'Vis alle {{count}}',
  forget: {
    title: 'Slet på forespørgsel',
    lead: 'Beder personen om at blive slettet, kan teamet gøre det her, når der ikke er mere i gang.',
    open: 'Se, hvad der slettes',
    ask: {
      CITIZEN: 'Skal borgeren slettes?',
      RELATIVE: 'Skal den pårørende slettes?',
      MEMBER: 'Skal medarbejderen slettes?',
    },
    first: 'Det skal gøres først',
    goes: 'Det slettes',
    stays: 'Det bliver, uden navn',
    nothing: 'Der er ikke mere at slette.',
    sure: 'Ja, personen har bedt om det. Jeg ved, at det ikke kan fortrydes.',
    do: 'Slet nu',
    cancel: 'Fortryd',
  },
}
