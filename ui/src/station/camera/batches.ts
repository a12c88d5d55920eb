/** Encoded pictures in batches: each begins with one that can be shown alone, so that what was written always plays. */
export type Picture = { at_ms: number; key: boolean; data: string };

export function makeBatches(send: (batch: Picture[]) => void) {
  let batch: Picture[] = [];
  const rest = () => {
    if (batch.length > 0) send(batch);
    batch = [];
  };
  return {
    add: (picture: Picture) => {
      if (picture.key) rest();
      // what can only be shown after a picture that never came is of no use
      if (picture.key || batch.length > 0) batch.push(picture);
    },
    rest,
  };
}
