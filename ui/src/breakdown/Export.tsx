import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTask } from "../ask";
import { useChoice } from "../choices";
import type { BreakdownAsk, Day } from "../door-types";
import { pickPlace } from "../files";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";

/** Writes what the page shows. */
export function Export({ ask, date }: { ask: BreakdownAsk; date: Day | undefined }) {
  const write = useTask("export_breakdown");
  const tell = useTell();
  const language = useChoice("language");
  const run = async () => {
    if (date === undefined) return;
    const name = t("breakdown.export.name", { shop: ask.shop, date });
    const out = await pickPlace(t("breakdown.export"), name, "xlsx");
    if (out === null) return;
    write.mutate(
      { ...ask, out, language },
      { onSuccess: ({ path }) => tell.done(t("export.written", { path })), onError: tell.refused },
    );
  };
  useKeys({ "Ctrl+E": () => void run() });
  return (
    <Button
      icon={<FileExcelOutlined />}
      loading={write.isPending}
      disabled={date === undefined}
      onClick={() => void run()}
      data-testid="breakdown-export"
    >
      {t("breakdown.export")}
    </Button>
  );
}
