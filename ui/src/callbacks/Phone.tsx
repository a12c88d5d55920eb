import { LockOutlined, UnlockOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useWrite } from "../ask";
import { KeyCap } from "../parts/KeyCap";
import { useMay } from "../parts/me";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./CallCard.module.css";

/** The buyer's number: sealed until it is asked for, shown for this call alone, and that is written down. */
export function Phone({ order }: { order: number | null }) {
  const reveal = useWrite("reveal_phone");
  const tell = useTell();
  const show = () => {
    if (order !== null && reveal.data === undefined) reveal.mutate({ order_id: order }, { onError: tell.refused });
  };
  const may = useMay()("reveal_phone");
  useKeys(may ? { b: show } : {});
  if (order === null) return <span className={css.phone}>{t("call.phone.none")}</span>;
  if (reveal.data !== undefined) {
    return (
      <span className={css.shown} data-testid="call-phone">
        <UnlockOutlined aria-hidden /> <b>{reveal.data.phone}</b> {t("call.phone.shown")}
      </span>
    );
  }
  if (!may) return <span className={css.phone}>{t("call.phone.closed")}</span>;
  return (
    <Button size="small" icon={<LockOutlined />} loading={reveal.isPending} onClick={show} data-testid="call-reveal">
      {t("call.phone.show")} <KeyCap>B</KeyCap>
    </Button>
  );
}
