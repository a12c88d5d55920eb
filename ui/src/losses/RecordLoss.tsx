import { Button } from "antd";
import { useMay } from "../parts/me";
import { t } from "../words/words";
import { openLoss } from "./asked";

/** From an order or a case to the form of a loss, filled with its order. */
export function RecordLoss({ order }: { order: string | null }) {
  const may = useMay();
  if (order === null || !may("record_loss")) return null;
  return (
    <p>
      <Button size="small" onClick={() => openLoss(order)} data-testid="record-loss">
        {t("losses.open")}
      </Button>
    </p>
  );
}
