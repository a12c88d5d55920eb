/** Opens what a figure of a way counts. */
import type { ExperimentSheet, WayTold } from "../door-types";
import { type ExperimentQuestion, open } from "../place";

type Which<Q> = Q extends unknown ? Omit<Q, "experiment" | "way"> : never;

export function opener(sheet: ExperimentSheet, way: Pick<WayTold, "id" | "name">) {
  return (title: string, count: Which<ExperimentQuestion>) =>
    open({
      is: "experiment_behind",
      title,
      chips: [sheet.name, way.name],
      question: { experiment: sheet.id, way: way.id, ...count },
    });
}
