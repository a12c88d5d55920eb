/** The names of materials; their list is the core's. */
import { textOf } from "../words/words";

export function materialText(material: string): string {
  return textOf(`disposition.material.${material}`) ?? material;
}
