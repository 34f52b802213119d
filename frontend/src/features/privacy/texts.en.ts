export default {
  link: {
    CITIZEN: 'What do we keep about the citizen?',
    RELATIVE: 'What do we keep about the relative?',
    MEMBER: 'What do we keep about you?',
  },
  title: {
    CITIZEN: 'What do we keep about the citizen?',
    RELATIVE: 'What do we keep about the relative?',
    MEMBER: 'What do we keep about you?',
  },
  lead: {
    CITIZEN:
      'This is all that Samvagt keeps about the citizen. What relatives said in confidence or wrote themselves is theirs and is not here. It is noted that you have seen the page.',
    RELATIVE:
      'This is all that Samvagt keeps about the relative. What was said in confidence is here if you may read it; otherwise the relatives’ advisor hands it over. It is noted that you have seen the page.',
    MEMBER: 'This is all that Samvagt keeps about you. It is noted that you have seen the page.',
  },
  on: 'Put together on {{date}}',
  back: 'Back',
  file: 'Get as a file',
  print: 'Print',
  all: 'Show all {{count}}',
  forget: {
    title: 'Delete on request',
    lead: 'If the person asks to be deleted, the team can do it here once nothing is under way.',
    open: 'See what is deleted',
    ask: {
      CITIZEN: 'Delete the citizen?',
      RELATIVE: 'Delete the relative?',
      MEMBER: 'Delete the member?',
    },
    first: 'To be done first',
    goes: 'Deleted',
    stays: 'Stays, without a name',
    nothing: 'There is nothing more to delete.',
    sure: 'Yes, the person has asked for it. I know that it cannot be undone.',
    do: 'Delete now',
    cancel: 'Cancel',
  },
}
