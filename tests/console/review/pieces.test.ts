import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { piecesIn } from '../../../console/review/paper/pieces.ts'
import { tornPaper } from '../../support/papers.ts'

test('a page that nobody can read leaves the text of the others to be compared', async () => {
  const opening = getDocument({ data: new Uint8Array(tornPaper('Demo SARL')), verbosity: 0 })
  try {
    const paper = await opening.promise
    await expect(paper.getPage(2)).rejects.toThrow()
    expect(await piecesIn(paper)).toMatchObject([{ text: 'Demo SARL', page: 1 }])
  } finally {
    await opening.destroy()
  }
})
