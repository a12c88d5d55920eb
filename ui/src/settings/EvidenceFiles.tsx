import { Button } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { EvidenceCopied } from "../door-types";
import { pickFolder } from "../files";
import { bytes, count } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Setting } from "./Setting";

/** A backup is one file without photos and clips: these are copied and brought back by themselves. */
export function EvidenceFiles() {
  const stock = useAnswer("evidence_state", {});
  const copy = useWrite("copy_evidence");
  const bring = useWrite("bring_evidence");
  const tell = useTell();
  const told = {
    onSuccess: ({ copied, there, missing }: EvidenceCopied) =>
      tell.done(t("settings.proof.copied", { copied: count(copied), there: count(there), missing: count(missing) })),
    onError: tell.refused,
  };
  const out = async () => {
    const to = await pickFolder(t("settings.proof.copy"));
    if (to !== null) copy.mutate({ to }, told);
  };
  const back = async () => {
    const from = await pickFolder(t("settings.proof.bring"));
    if (from !== null) bring.mutate({ from }, told);
  };
  if (stock.data === undefined || stock.data.photos + stock.data.clips + stock.data.thinned === 0) return null;
  const files = count(stock.data.photos + stock.data.clips);
  return (
    <>
      <Setting
        name={t("settings.proof.copy")}
        text={t("settings.proof.copy.text", { files, bytes: bytes(stock.data.bytes) })}
      >
        <Button loading={copy.isPending} onClick={() => void out()} data-testid="proof-copy">
          {t("settings.proof.copy.do")}
        </Button>
      </Setting>
      <Setting name={t("settings.proof.bring")} text={t("settings.proof.bring.text")}>
        <Button loading={bring.isPending} onClick={() => void back()}>
          {t("settings.proof.copy.do")}
        </Button>
      </Setting>
    </>
  );
}
