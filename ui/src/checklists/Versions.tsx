import { Button } from "antd";
import { useTask } from "../ask";
import type { Checklist, ChecklistSheet, ListPlace } from "../door-types";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./Checklists.module.css";

type Props = { sheet: ChecklistSheet; place: ListPlace; onTake: (list: Checklist) => void };

/** Every version that was saved here; an older one can be taken up again. */
export function Versions({ sheet, place, onTake }: Props) {
  const shop = useShop();
  const now = useNow();
  const show = useTask("checklist_show");
  const tell = useTell();
  if (sheet.versions.length === 0) return <Nothing title={t("lists.versions.none")} />;
  const take = (version: number) =>
    show.mutate(
      { shop: shop.name, place, version },
      {
        onSuccess: ({ list }) => {
          onTake(list);
          tell.done(t("lists.versions.taken"));
        },
        onError: tell.refused,
      },
    );
  return (
    <ul className={css.versions}>
      {sheet.versions.map(({ number, at, checks }) => (
        <li key={number} className={css.line}>
          <b>{t("lists.version", { number })}</b>
          <span>{moment(at, now)}</span>
          <span className={css.quiet}>{t("lists.versions.checks", { count: count(checks) })}</span>
          <span className={css.end}>
            {number === sheet.in_force ? (
              <span className={css.own}>{t("lists.versions.in_force")}</span>
            ) : (
              <Button size="small" onClick={() => take(number)}>
                {t("lists.versions.take")}
              </Button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
