/** What the browser answers when asked whether the screen fits a query; it never changes in a test. */
export const mediaAnswer = (query: string, matches: boolean): MediaQueryList => {
  const answer = new EventTarget() as MediaQueryList
  const nothing = () => undefined
  return Object.assign(answer, { matches, media: query, addListener: nothing, removeListener: nothing })
}
