import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ExperimentSheet } from "../door-types";
import { useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";
import { EndForm } from "./EndForm";
import css from "./Experiments.module.css";
import { ResumeForm } from "./ResumeForm";

/** What can be done with a test: it is ended, goes on after a halt, or its standard is given up. */
export function Acts({ sheet }: { sheet: ExperimentSheet }) {
  const may = useMay();
  const [asks, setAsks] = useState<"end" | "resume" | null>(null);
  const close = () => setAsks(null);
  const shop = useShop();
  const name = t("experiments.export.name", { name: sheet.name });
  const file = useExport("export_experiment", t("experiments.export"), name, (to) => ({
    shop: shop.name,
    experiment: sheet.id,
    ...to,
  }));
  const running = sheet.state === "runs" || sheet.state === "halted";
  return (
    <span className={css.row}>
      {sheet.state === "halted" && may("resume_experiment") && (
        <Button onClick={() => setAsks("resume")} data-testid="experiment-resume">
          {t("experiments.resume")}
        </Button>
      )}
      {running && may("end_experiment") && (
        <Button onClick={() => setAsks("end")} data-testid="experiment-end">
          {t("experiments.end")}
        </Button>
      )}
      {sheet.state === "adopted" && may("withdraw_standard") && <Withdraw id={sheet.id} />}
      <Button
        icon={<FileExcelOutlined />}
        loading={file.isPending}
        onClick={() => void file.run()}
        data-testid="experiment-export"
      >
        {t("experiments.export")}
      </Button>
      {asks === "end" && <EndForm sheet={sheet} onClose={close} />}
      {asks === "resume" && <ResumeForm sheet={sheet} onClose={close} />}
    </span>
  );
}

function Withdraw({ id }: { id: number }) {
  const withdraw = useWrite("withdraw_standard");
  const tell = useTell();
  const run = () =>
    withdraw.mutate(
      { experiment: id },
      {
        onSuccess: ({ operation }) => tell.done(t("experiments.withdrawn"), operation),
        onError: tell.refused,
      },
    );
  return (
    <Popconfirm title={t("experiments.withdraw.ask")} okText={t("experiments.withdraw")} onConfirm={run}>
      <Button data-testid="experiment-withdraw">{t("experiments.withdraw")}</Button>
    </Popconfirm>
  );
}
