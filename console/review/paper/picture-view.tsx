import { useEffect, useState } from 'react'
import type { PaperFile } from './papers.ts'
import type { View } from './viewing.ts'
import styles from './viewer.module.css'

type PictureViewProps = { readonly file: PaperFile; readonly bytes: Uint8Array<ArrayBuffer>; readonly view: View; readonly width: number; readonly onScale: (scale: number) => void }

/** A photograph or a scan. */
export function PictureView({ file, bytes, view: { zoom, turn }, width, onScale }: PictureViewProps) {
  const url = useObjectUrl(bytes, file.mediaType)
  const [own, setOwn] = useState({ width: 1, height: 1 })
  const lying = turn % 180 !== 0
  const across = lying ? own.height : own.width
  const scale = zoom === 'fit' ? width / across : zoom
  useEffect(() => onScale(scale), [scale, onScale])
  const shown = { width: own.width * scale, height: own.height * scale }
  return (
    <div className={styles['sheet']} style={{ width: lying ? shown.height : shown.width, height: lying ? shown.width : shown.height }}>
      {url !== undefined && (
        <img
          src={url} alt={file.name} onLoad={({ currentTarget: picture }) => setOwn({ width: picture.naturalWidth, height: picture.naturalHeight })} className={styles['picture']}
          style={{ width: shown.width, height: shown.height, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
        />
      )}
    </div>
  )
}

function useObjectUrl(bytes: Uint8Array<ArrayBuffer>, type: string): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, type])
  return url
}
