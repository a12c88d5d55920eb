import { ArrowLeftOutlined } from "@ant-design/icons";
import { Button, Drawer } from "antd";
import { Behind as AgainBehind } from "../again/Behind";
import { GroupBehind } from "../breakdown/GroupBehind";
import { Behind as WarehouseBehind } from "../breakdown/warehouses/Behind";
import { Behind as WaveBehind } from "../breakdown/waves/Behind";
import { AddCase } from "../cases/AddCase";
import { CostsBehind } from "../costs/Behind";
import { PiecesBehind } from "../dispositions/PiecesBehind";
import { PieceView } from "../dispositions/PieceView";
import { Behind as PartnerBehind, StepBehind, UrgentBehind } from "../dropship/Behind";
import { Proof } from "../evidence/Proof";
import { Behind as ExperimentBehind } from "../experiments/Behind";
import { Behind as ForecastBehind } from "../forecast/Behind";
import { Behind as HaltBehind } from "../halts/Behind";
import { DelayBehind, LossesBehind, RateBehind } from "../losses/Behind";
import { Behind } from "../official/Behind";
import { Difference } from "../official/Difference";
import { KeyCap } from "../parts/KeyCap";
import { back, type Layer } from "../place";
import { CasesBehind } from "../sheets/CasesBehind";
import { CaseView } from "../sheets/CaseView";
import { CheckView } from "../sheets/CheckView";
import { OrdersBehind } from "../sheets/OrdersBehind";
import { OrderView } from "../sheets/OrderView";
import { ProductView } from "../sheets/ProductView";
import { MoveBehind } from "../week/MoveBehind";
import { t } from "../words/words";

const WIDE: Layer["is"][] = [
  "orders",
  "cases",
  "official_behind",
  "breakdown_behind",
  "wave_behind",
  "warehouse_behind",
  "partner_behind",
  "step_behind",
  "urgent_behind",
  "losses",
  "cost_cases",
  "loss_rate_behind",
  "delay_behind",
  "experiment_behind",
  "move_behind",
  "forecast_behind",
  "again_behind",
  "halt_behind",
  "product",
  "pieces",
];

/** The uppermost sheet over the page. Back shows the one below as it was. */
export function Layers({ layers }: { layers: Layer[] }) {
  const top = layers[layers.length - 1];
  if (top === undefined) return null;
  const wide = WIDE.includes(top.is);
  const whole = top.is === "proof";
  return (
    <Drawer
      open
      onClose={back}
      size={
        whole
          ? "calc(100vw - 72px)"
          : wide
            ? "min(1240px, calc(100vw - 72px))"
            : top.is === "add_case"
              ? 420
              : "min(620px, calc(100vw - 72px))"
      }
      title={titleOf(top)}
      closable={false}
      extra={
        <Button icon={<ArrowLeftOutlined />} onClick={back}>
          {t("sheet.back")} <KeyCap>Esc</KeyCap>
        </Button>
      }
      destroyOnHidden
    >
      <Sheet layer={top} />
    </Drawer>
  );
}

function Sheet({ layer }: { layer: Layer }) {
  switch (layer.is) {
    case "orders":
      return <OrdersBehind layer={layer} />;
    case "cases":
      return <CasesBehind layer={layer} />;
    case "official":
      return <Difference date={layer.date} rule={layer.rule} />;
    case "official_behind":
      return <Behind layer={layer} />;
    case "breakdown_behind":
      return <GroupBehind layer={layer} />;
    case "wave_behind":
      return <WaveBehind layer={layer} />;
    case "warehouse_behind":
      return <WarehouseBehind layer={layer} />;
    case "partner_behind":
      return <PartnerBehind layer={layer} />;
    case "step_behind":
      return <StepBehind layer={layer} />;
    case "urgent_behind":
      return <UrgentBehind layer={layer} />;
    case "losses":
      return <LossesBehind layer={layer} />;
    case "cost_cases":
      return <CostsBehind layer={layer} />;
    case "loss_rate_behind":
      return <RateBehind layer={layer} />;
    case "delay_behind":
      return <DelayBehind layer={layer} />;
    case "experiment_behind":
      return <ExperimentBehind layer={layer} />;
    case "move_behind":
      return <MoveBehind layer={layer} />;
    case "halt_behind":
      return <HaltBehind layer={layer} />;
    case "forecast_behind":
      return <ForecastBehind layer={layer} />;
    case "again_behind":
      return <AgainBehind layer={layer} />;
    case "order":
      return <OrderView id={layer.id} />;
    case "case":
      return <CaseView id={layer.id} />;
    case "check":
      return <CheckView id={layer.id} />;
    case "product":
      return <ProductView id={layer.id} />;
    case "piece":
      return <PieceView id={layer.id} />;
    case "pieces":
      return <PiecesBehind layer={layer} />;
    case "proof":
      return <Proof subject={{ order_id: layer.order_id, case_id: layer.case_id }} />;
    case "add_case":
      return <AddCase order={layer.order_no ?? ""} onDone={back} />;
    case "command_card":
      return null;
  }
}

function titleOf(layer: Layer): string {
  switch (layer.is) {
    case "orders":
    case "cases":
    case "official_behind":
    case "breakdown_behind":
    case "wave_behind":
    case "warehouse_behind":
    case "partner_behind":
    case "step_behind":
    case "urgent_behind":
    case "losses":
    case "cost_cases":
    case "loss_rate_behind":
    case "delay_behind":
    case "experiment_behind":
    case "move_behind":
    case "forecast_behind":
    case "again_behind":
    case "halt_behind":
    case "pieces":
      return layer.title;
    case "official":
      return t("official.why");
    case "order":
      return t("sheet.order");
    case "case":
      return t("sheet.case");
    case "check":
      return t("check.sheet.title");
    case "product":
      return t("product.sheet");
    case "piece":
      return t("disposition.sheet");
    case "proof":
      return t("proof.sheet");
    case "add_case":
      return t("cases.add");
    case "command_card":
      return t("station.card.title");
  }
}
