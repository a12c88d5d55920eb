import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LexiconChange, TagRow, TagTreeShown } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { t } from "../words/words";
import { BeforeApply } from "./BeforeApply";
import { Entries } from "./Entries";
import css from "./Lexicon.module.css";
import { TagEdit } from "./TagEdit";
import { tagText, useTree } from "./tags";

/** All tags; one is chosen to be renamed, moved or merged, or to get a finer one below it. */
export function TagTree() {
  const tree = useTree();
  return <Settled of={tree}>{(answer) => <Desk tree={answer} />}</Settled>;
}

function Desk({ tree }: { tree: TagTreeShown }) {
  const [at, setAt] = useState<string>("goods");
  const chosen = tree.tags.find((row) => row.tag === at) ?? tree.tags[0];
  return (
    <div className={css.columns}>
      <Card flush title={t("tags.tree")} note={t("tags.tree.note")}>
        <ul className={css.tree}>
          {tree.tags.map((row) => (
            <li key={row.tag}>
              <button
                type="button"
                className={row.tag === chosen?.tag ? css.hereTag : css.tagRow}
                style={{ paddingLeft: 14 + (row.level - 1) * 22 }}
                aria-current={row.tag === chosen?.tag ? "true" : undefined}
                onClick={() => setAt(row.tag)}
                data-testid={`tag-${row.tag}`}
              >
                <span className={row.level === 1 ? css.strong : undefined}>{tagText(row)}</span>
                {row.entries > 0 && <small>{t("tags.entries", { count: count(row.entries) })}</small>}
              </button>
            </li>
          ))}
        </ul>
      </Card>
      <div className={css.side}>
        {chosen !== undefined && (
          <Card title={tagText(chosen)} extra={<CasesOf row={chosen} />}>
            <TagEdit key={chosen.tag} row={chosen} tags={tree.tags} onMade={setAt} />
          </Card>
        )}
        <SizeSide side={tree.size_side} />
        <Entries tag={chosen?.tag ?? "goods"} />
      </div>
    </div>
  );
}

function CasesOf({ row }: { row: TagRow }) {
  const shop = useShop();
  const page = useAnswer("case_list", { shop: shop.name, which: "tagged", tag: row.tag, skip: 0, limit: 1 });
  if (page.data === undefined) return null;
  return (
    <Figure
      testid="tag-cases"
      onOpen={() =>
        open({
          is: "cases",
          title: t("reasons.title"),
          chips: [tagText(row)],
          question: { which: "tagged", tag: row.tag },
        })
      }
    >
      {t("tags.cases", { count: count(page.data.total) })}
    </Figure>
  );
}

/** Whether a size that does not fit counts for the goods or for the buyer; a rule of the shop's own. */
function SizeSide({ side }: { side: string }) {
  const shop = useShop();
  const choose = useWrite("choose_size_side");
  const tell = useTell();
  const [change, setChange] = useState<Extract<LexiconChange, { change: "choose_size_side" }> | null>(null);
  const run = () =>
    change !== null &&
    choose.mutate(
      { shop: shop.name, side: change.side },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("tags.size.done"), operation);
          setChange(null);
        },
        onError: tell.refused,
      },
    );
  return (
    <Card title={t("tags.size")} note={shop.name}>
      <Segmented
        value={side}
        onChange={(to) => to !== side && setChange({ change: "choose_size_side", side: to })}
        options={[
          { value: "goods", label: t("tag.goods") },
          { value: "buyer", label: t("tag.buyer") },
        ]}
      />
      <p className={css.soft}>{t("tags.size.note")}</p>
      <BeforeApply change={change} isPending={choose.isPending} onApply={run} onClose={() => setChange(null)} />
    </Card>
  );
}
