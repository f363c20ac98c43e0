import { wordsOf } from '#domain/thumbgate/decisions/words.ts'

const stopWords = new Set(
  `about after again also always another because been before being between both cannot could does doing done down during each
   else even ever every from have having here into itself just like made make many more most much must need only other over
   same shall should since some such than that their them then there these they this those through under until upon used using
   very want were what when where which while will with within without would your yours`.split(/\s+/),
)

const shortest = 4

/** The distinct words of a text that mean something: at least four letters, no stop words; in their order. */
export const keywordsOf = (text: string): string[] => [
  ...new Set(wordsOf(text).filter((word) => word.length >= shortest && !stopWords.has(word))),
]
