import { Button } from "antd";
import type { Mend } from "../door-types";
import { Card } from "../parts/Card";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { t, textOf } from "../words/words";
import css from "./Quarantine.module.css";
import { problemText, useLately } from "./queries";

/** What was mended or left out lately; each act can be taken back. */
export function Lately() {
  const shop = useShop();
  const acts = useLately(shop.name).data ?? [];
  const now = useNow();
  const tell = useTell();
  if (acts.length === 0) return null;
  return (
    <Card title={t("mend.lately")} note={t("mend.lately.note")} flush>
      <ul>
        {acts.map((act) => (
          <li key={act.operation} className={css.act}>
            <span>{moment(act.at, now)}</span>
            <span>{t("mend.lately.rows", { rows: count(act.rows), what: problemText(act.code, "what") })}</span>
            <span className={css.how}>{howText(act)}</span>
            <Button
              type="link"
              size="small"
              onClick={() => void tell.takeBack(act.operation)}
              data-testid="mend-take-back"
            >
              {t("undo.button")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function howText({ how, reason }: Mend): string {
  return how === "mended" ? t("mend.lately.mended") : (textOf(`mend.left_out.${reason}`) ?? reason);
}
