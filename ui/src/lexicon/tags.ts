/** The names of tags, and the tree to choose from. */
import { useAnswer } from "../ask";
import type { TagRow } from "../door-types";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";

export function useTree() {
  const shop = useShop();
  return useAnswer("tag_tree", { shop: shop.name });
}

export function tagText(row: Pick<TagRow, "tag" | "name">): string {
  return row.name ?? textOf(`tag.${row.tag}`) ?? row.tag;
}

/** A tag by its name, a third-level one with the tag above it; none is not classified. */
export function useTagName(): (tag: string | null) => string {
  const tags = useTree().data?.tags ?? [];
  return (tag) => {
    if (tag === null || tag === "unclassified") return t("tags.unclassified");
    const row = tags.find((one) => one.tag === tag);
    if (row === undefined) return textOf(`tag.${tag}`) ?? tag;
    const above = row.level === 3 ? tags.find((one) => one.tag === row.parent) : undefined;
    return above === undefined ? tagText(row) : `${tagText(above)} / ${tagText(row)}`;
  };
}

export type TagNode = { value: string; title: string; disabled: boolean; children: TagNode[] };

/** The tree as a choice; the main classes only head it where `mains` says so. */
export function nodesOf(tags: TagRow[], mains: "chosen" | "heads"): TagNode[] {
  const below = (parent: string | null): TagNode[] =>
    tags
      .filter((row) => row.parent === parent)
      .map((row) => ({
        value: row.tag,
        title: tagText(row),
        disabled: mains === "heads" && row.level === 1,
        children: below(row.tag),
      }));
  return below(null);
}

export function mainText(main: string): string {
  return textOf(`tag.${main}`) ?? main;
}
