import { Button } from "antd";
import type { DeskNarrow, DeskPile } from "../door-types";
import { Nothing } from "../parts/Nothing";
import { go, open } from "../place";
import { t } from "../words/words";

/** Names what emptied the list, and what to do about it. */
export function Empty({
  pile,
  narrow,
  text,
  onAll,
}: {
  pile: DeskPile;
  narrow: DeskNarrow | null;
  text: string;
  onAll: () => void;
}) {
  if (text !== "" || narrow !== null) {
    const title =
      text !== ""
        ? t("cases.empty.search", { text })
        : t("desk.empty.narrow", { name: narrow === null ? "" : t(`desk.narrow.${narrow}`) });
    return (
      <Nothing title={title}>
        <Button onClick={onAll}>{t("desk.empty.clear")}</Button>
      </Nothing>
    );
  }
  return (
    <Nothing title={t(`desk.empty.${pile}`)} text={t("cases.empty.fine")}>
      <Button type="primary" onClick={() => go("import")}>
        {t("nav.import")}
      </Button>
      <Button onClick={() => open({ is: "add_case" })}>{t("cases.add")}</Button>
    </Nothing>
  );
}
