import { textOf } from "../words/words";

/** A phone goes by its own name; the window and the command line are places too. */
export function stationName(station: string): string {
  return textOf(`station.name.${station}`) ?? station;
}
