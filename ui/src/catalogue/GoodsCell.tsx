import { Input, Tooltip } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Day, Fen, GoodsColumn } from "../door-types";
import { toldOf } from "../parts/ErrorNote";
import { useClerk, useMay } from "../parts/me";
import { plainYuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Catalogue.module.css";

type Props = {
  of: { product_id: number; sku_id: number | null; name: string };
  column: GoodsColumn;
  value: string | number | null;
  hint?: string;
  missing?: boolean;
  costsFrom: Day;
};

/**
 * One cell of the record: typed in place, kept when it is left or on Enter, as it was on Esc. What is refused stays to be
 * mended, and says what stands in such a cell.
 */
export function GoodsCell({ of, column, value, hint = "—", missing = false, costsFrom }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ text: string; needs: string } | null>(null);
  const may = useMay();
  const by = useClerk();
  const write = useWrite("type_goods_cell");
  const tell = useTell();
  const shown = cellText(column, value);
  if (!may("type_goods_cell")) return <span className={css.plain}>{shown === "" ? hint : shown}</span>;
  const keep = () => {
    // a number counted again is news though it be the same
    if (typed === null || (typed.trim() === shown && column !== "stock")) {
      setTyped(null);
      setRefused(null);
      return;
    }
    if (typed === refused?.text) return;
    write.mutate(
      { product_id: of.product_id, sku_id: of.sku_id, column, text: typed, costs_from: costsFrom, by },
      {
        onSuccess: ({ operation, answer }) => {
          setTyped(null);
          setRefused(null);
          if (answer.change !== null) tell.done(t("goods.saved", { column: t(`goods.${column}`) }), operation);
        },
        onError: (error) => {
          const { what, next } = toldOf(error);
          setRefused({ text: typed, needs: `${what}${next}` });
          tell.refused(error);
        },
      },
    );
  };
  const words = column === "material" || column === "picture_owner" || column === "supplier";
  const wrong = refused !== null && typed === refused.text;
  const cell = (
    <Input
      size="small"
      variant="borderless"
      className={wrong ? css.wrong : missing ? css.missing : css.cell}
      status={wrong ? "error" : ""}
      aria-invalid={wrong}
      value={typed ?? shown}
      maxLength={words ? 60 : 16}
      placeholder={hint}
      inputMode={words ? "text" : "decimal"}
      style={{ textAlign: words ? "left" : "right" }}
      aria-label={t("goods.cell", { name: of.name, column: t(`goods.${column}`) })}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape" && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
      }}
      data-testid={`goods-${column}-${of.sku_id === null ? of.product_id : `sku-${of.sku_id}`}`}
    />
  );
  // around the few that need it: a page has hundreds of cells
  return refused === null ? (
    cell
  ) : (
    <Tooltip title={refused.needs} trigger={["hover", "focus"]}>
      {cell}
    </Tooltip>
  );
}

function cellText(column: GoodsColumn, value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  return column === "stock" ? String(value) : fenText(value);
}

function fenText(fen: Fen): string {
  return plainYuan(fen).replaceAll(",", "");
}
