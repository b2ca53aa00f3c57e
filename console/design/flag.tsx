import styles from './flag.module.css'

/** A country's flag beside its name; the name says it, the flag only helps the eye. The pictures come with the build (vite.config.ts). */
export function Flag({ country }: { readonly country: string }) {
  return /^[A-Z]{2}$/.test(country) ? <img className={styles['flag']} src={`/assets/flags/${country}.svg`} alt="" width={18} height={12} decoding="async" /> : null
}
