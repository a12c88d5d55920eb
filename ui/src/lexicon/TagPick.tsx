import { TreeSelect } from "antd";
import { t } from "../words/words";
import { nodesOf, useTree } from "./tags";

type Many = { value: string[]; onChange: (tags: string[]) => void; testid?: string };

/** Several tags out of the tree. */
export function TagPick({ value, onChange, testid }: Many) {
  const tree = useTree();
  return (
    <TreeSelect
      multiple
      showSearch
      treeDefaultExpandAll
      treeNodeFilterProp="title"
      value={value}
      treeData={nodesOf(tree.data?.tags ?? [], "heads")}
      onChange={onChange}
      placeholder={t("tags.pick")}
      aria-label={t("tags.pick")}
      popupMatchSelectWidth={240}
      style={{ minWidth: 200 }}
      data-testid={testid}
    />
  );
}

type One = { value: string | null; onChange: (tag: string | null) => void; label: string; testid?: string };

/** One tag, or none; not classified can be chosen too. */
export function TagFilter({ value, onChange, label, testid }: One) {
  const tree = useTree();
  const nodes = nodesOf(tree.data?.tags ?? [], "chosen");
  const none = { value: "unclassified", title: t("tags.unclassified"), disabled: false, children: [] };
  return (
    <TreeSelect<string | null>
      allowClear
      showSearch
      treeDefaultExpandAll
      treeNodeFilterProp="title"
      value={value}
      treeData={[...nodes, none]}
      onChange={(tag) => onChange(tag ?? null)}
      placeholder={label}
      aria-label={label}
      popupMatchSelectWidth={240}
      size="small"
      style={{ width: 104 }}
      data-testid={testid}
    />
  );
}

type Place = { value: string | null; onChange: (tag: string) => void; mains: "chosen" | "heads"; testid?: string };

/** The one tag that something is to go to. */
export function TagPlace({ value, onChange, mains, testid }: Place) {
  const tree = useTree();
  return (
    <TreeSelect<string | null>
      showSearch
      treeDefaultExpandAll
      treeNodeFilterProp="title"
      value={value}
      treeData={nodesOf(tree.data?.tags ?? [], mains)}
      onChange={(tag) => tag !== null && onChange(tag)}
      placeholder={t("tags.pick.one")}
      aria-label={t("tags.pick.one")}
      popupMatchSelectWidth={240}
      style={{ width: 180 }}
      data-testid={testid}
    />
  );
}
