/** Files dropped on the window: what is open may take them before they go to the import page. */
type Taker = (paths: string[]) => boolean;

const takers: Taker[] = [];

/** Answers how to let go of them again. */
export function claimDrops(take: Taker): () => void {
  takers.push(take);
  return () => {
    const at = takers.lastIndexOf(take);
    if (at >= 0) takers.splice(at, 1);
  };
}

/** Whether someone took them; whoever came last is asked first. */
export function dropTaken(paths: string[]): boolean {
  return takers.toReversed().some((take) => take(paths));
}
