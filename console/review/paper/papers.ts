import { queryOptions } from '@tanstack/react-query'
import { PdfReaderAway } from '../../browser/pdf-reader.ts'
import type { BodyGiven } from '../../desk/queries.ts'
import { desk } from '../../desk/client.ts'
import { readText, type PaperText } from '../compare/find-in-paper.ts'
import { piecesOf, type Piece } from './pieces.ts'

export type PaperFile = Pick<BodyGiven<'readDocument'>, 'id' | 'name' | 'mediaType' | 'bytes'>
/** What can be read of a paper by machine: its text and where it stands. */
export type ReadPaper = PaperText & { readonly boxes: readonly Piece[] }

/** A paper never changes: once it is here nothing makes it stale, and no change on the desk has it read again, as one that only never grows old would be. */
const forGood = { staleTime: 'static', gcTime: 5 * 60_000, refetchOnWindowFocus: false } as const

export function paperBytes(id: string) {
  return queryOptions({ queryKey: ['papers', id, 'bytes'] as const, queryFn: async () => (await desk().downloadDocument({ params: { id } })).body, ...forGood, structuralSharing: false })
}

/** A picture has no text; neither has a PDF that is one. */
export function paperText({ id, mediaType }: PaperFile) {
  return queryOptions({
    queryKey: ['papers', id, 'text'] as const,
    queryFn: async ({ client }): Promise<ReadPaper> => {
      const boxes = mediaType === 'application/pdf' ? await piecesOf(await client.query(paperBytes(id))) : []
      return { ...readText(boxes.map(({ text }) => text)), boxes }
    },
    ...forGood, structuralSharing: false, retry: (tries, error) => tries < mostTries && error instanceof PdfReaderAway,
  })
}

/** Ever more slowly, for some minutes: the text comes by itself once the reader can be fetched. */
const mostTries = 15
