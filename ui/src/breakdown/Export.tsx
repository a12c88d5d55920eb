import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useAnswer } from "../ask";
import type { BreakdownAsk, Day } from "../door-types";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";

/** Writes what the page shows. */
export function Export({ ask, date }: { ask: BreakdownAsk; date: Day | undefined }) {
  const file = date === undefined ? null : t("breakdown.export.name", { shop: ask.shop, date });
  const write = useExport("export_breakdown", t("breakdown.export"), file, (to) => ({ ...ask, ...to }));
  return <ToExcel of={write} ready={file !== null} testid="breakdown-export" />;
}

/** Writes the segments above the shop and what is done for them. */
export function RiskyExport({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const told = useAnswer("risky_segments", { shop: shop.name, date, rule }).data;
  const file = told === undefined ? null : t("risky.export.name", { shop: shop.name, date: told.date });
  const write = useExport("export_risky", t("breakdown.export"), file, (to) => ({
    shop: shop.name,
    date,
    rule,
    ...to,
  }));
  return <ToExcel of={write} ready={file !== null} testid="risky-export" />;
}

/** Writes what stands out of each cause, and what is done about it. */
export function AdviceExport({ date, rule }: { date: Day | null; rule: string | null }) {
  const shop = useShop();
  const told = useAnswer("advice_sheet", { shop: shop.name, date, rule }).data;
  const file = told === undefined ? null : t("advice.export.name", { shop: shop.name, date: told.date });
  const write = useExport("export_advice", t("breakdown.export"), file, (to) => ({
    shop: shop.name,
    date,
    rule,
    ...to,
  }));
  return <ToExcel of={write} ready={file !== null} testid="advice-export" />;
}

/** Writes the span of age bands that is shown. */
export function AgesExport({ span }: { span: [Day, Day] }) {
  const shop = useShop();
  const file = t("ages.export.name", { shop: shop.name, from: span[0], to: span[1] });
  const write = useExport("export_ages", t("breakdown.export"), file, (to) => ({ shop: shop.name, span, ...to }));
  return <ToExcel of={write} ready testid="ages-export" />;
}

type ToExcelProps = { of: { run: () => Promise<void>; isPending: boolean }; ready: boolean; testid: string };

function ToExcel({ of, ready, testid }: ToExcelProps) {
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={of.isPending}
      disabled={!ready}
      onClick={() => void of.run()}
      data-testid={testid}
    >
      {t("breakdown.export")}
    </Button>
  );
}
