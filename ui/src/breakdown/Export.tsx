import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { BreakdownAsk, Day } from "../door-types";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";

/** Writes what the page shows. */
export function Export({ ask, date }: { ask: BreakdownAsk; date: Day | undefined }) {
  const file = date === undefined ? null : t("breakdown.export.name", { shop: ask.shop, date });
  const write = useExport("export_breakdown", t("breakdown.export"), file, (to) => ({ ...ask, ...to }));
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={write.isPending}
      disabled={date === undefined}
      onClick={() => void write.run()}
      data-testid="breakdown-export"
    >
      {t("breakdown.export")}
    </Button>
  );
}
