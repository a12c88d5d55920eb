import { useAnswer } from "../ask";
import { usePagesOf } from "../parts/pages";
import { Settled } from "../parts/Settled";
import type { Layer } from "../place";
import { EitherTable } from "../sheets/EitherTable";

/** The cases or orders that a figure of a test counts. */
export function Behind({ layer }: { layer: Extract<Layer, { is: "experiment_behind" }> }) {
  const pages = usePagesOf(layer);
  const behind = useAnswer("experiment_behind", { ...layer.question, ...pages.asked });
  return <Settled of={behind}>{(answer) => <EitherTable of={answer} chips={layer.chips} pages={pages} />}</Settled>;
}
