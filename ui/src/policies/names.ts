import { textOf } from "../words/words";

export function categoryName(category: string): string {
  return textOf(`checklist.category.${category}`) ?? category;
}
