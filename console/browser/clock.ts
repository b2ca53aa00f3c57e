import { useSyncExternalStore } from 'react'

/** How far the desk's clock is ahead of this device's: people's clocks are wrong, and what is due is due by the desk's. */
let aheadMs = 0

/** Takes the desk's word for what time it is. */
export function setDeskTime(now: string): void {
  aheadMs = Date.parse(now) - Date.now()
}

/** The desk's time, now. */
export function deskNow(): Date {
  return new Date(Date.now() + aheadMs)
}

/** Runs something later; gives what calls it off. */
export function later(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}

/** The desk's time, drawn anew every second: for what runs out while somebody looks. */
export function useSeconds(): Date {
  const second = useSyncExternalStore(everySecond, currentSecond)
  return new Date(second * 1000)
}

function everySecond(draw: () => void): () => void {
  const timer = setInterval(draw, 1000)
  return () => clearInterval(timer)
}

function currentSecond(): number {
  return Math.floor(deskNow().getTime() / 1000)
}
