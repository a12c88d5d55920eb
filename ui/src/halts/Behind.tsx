import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

/** The orders that a figure of a halt counts. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "halt_behind" }> }) {
  const pages = usePagesOf(layer);
  const behind = useAnswer("halt_behind", { ...layer.question, ...pages.asked });
  return (
    <Settled of={behind}>
      {(page) => <EitherTable of={{ is: "orders", ...page }} chips={layer.chips} pages={pages} />}
    </Settled>
  );
}
