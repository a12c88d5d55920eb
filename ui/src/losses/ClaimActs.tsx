import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ClaimRow } from "../door-types";
import { useMay } from "../parts/me";
import { useTell } from "../parts/tell";
import { useWritten } from "../parts/useExport";
import { t } from "../words/words";
import { ClaimForm, type ClaimStep } from "./ClaimForm";
import { bearerName } from "./names";

const STEPS: readonly ClaimStep[] = ["receive_claim", "agree_claim", "end_claim"];

/** What can be done with a claim: its sheet for the partner, money, what was agreed, ended, taken away. */
export function ClaimActs({ claim }: { claim: ClaimRow }) {
  const may = useMay();
  const [step, setStep] = useState<ClaimStep | null>(null);
  const { state, asked_fen, agreed_fen } = claim;
  const runs = state === "open" || state === "overdue";
  // a sum that was mistyped too low can be agreed anew
  const mends = state === "paid" && agreed_fen !== null && agreed_fen < asked_fen;
  const name = bearerName(claim.bearer);
  const sheet = useWritten(
    "export_claim",
    t("claims.export"),
    t("claims.export.name", { party: name, on: claim.asked_on }),
    (to) => ({ claim: claim.id, ...to }),
  );
  const steps = STEPS.filter((one) => may(one) && (runs || (mends && one === "agree_claim")));
  return (
    <>
      {steps.map((one) => (
        <Button key={one} type="link" size="small" onClick={() => setStep(one)} data-testid={`${one}-${claim.id}`}>
          {t(`claims.step.${one}`)}
        </Button>
      ))}
      <Button
        type="text"
        size="small"
        icon={<FileExcelOutlined />}
        loading={sheet.isPending}
        onClick={() => void sheet.run()}
        aria-label={t("claims.export")}
        title={t("claims.export")}
        data-testid={`claim-export-${claim.id}`}
      />
      {claim.received_fen === 0 && may("remove_claim") && <Remove claim={claim} />}
      {step !== null && <ClaimForm claim={claim} step={step} onClose={() => setStep(null)} />}
    </>
  );
}

function Remove({ claim }: { claim: ClaimRow }) {
  const remove = useWrite("remove_claim");
  const tell = useTell();
  const gone = () =>
    remove.mutate(
      { claim: claim.id },
      { onSuccess: ({ operation }) => tell.done(t("claims.removed"), operation), onError: tell.refused },
    );
  return (
    <Popconfirm title={t("claims.remove.ask")} okText={t("claims.remove")} onConfirm={gone}>
      <Button type="text" size="small" data-testid={`claim-remove-${claim.id}`}>
        {t("claims.remove")}
      </Button>
    </Popconfirm>
  );
}
