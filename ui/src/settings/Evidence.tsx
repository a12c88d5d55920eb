import { Button, InputNumber, Segmented, Switch } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choose, MASKS, type Mask, useChoice } from "../choices";
import type { EvidenceRules, EvidenceStock } from "../door-types";
import { Card } from "../parts/Card";
import { bytes, count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Setting } from "./Setting";

/** How much proof is kept, how long, and what the camera does. */
export function Evidence() {
  const state = useAnswer("evidence_state", {});
  const camera = useChoice("camera");
  const mask = useChoice("mask");
  return (
    <Card title={t("settings.proof")}>
      <Setting name={t("settings.proof.camera")} text={t("settings.proof.camera.text")}>
        <Switch
          checked={camera === "on"}
          onChange={(on) => choose("camera", on ? "on" : "off")}
          aria-label={t("settings.proof.camera")}
        />
      </Setting>
      <Setting name={t("settings.proof.mask")} text={t("settings.proof.mask.text")}>
        <Segmented<Mask>
          value={mask}
          onChange={(to) => choose("mask", to)}
          options={MASKS.map((value) => ({ value, label: t(`settings.proof.mask.${value}`) }))}
          aria-label={t("settings.proof.mask")}
        />
      </Setting>
      <Settled of={state}>{(stock) => <Rules key={JSON.stringify(stock.rules)} stock={stock} />}</Settled>
    </Card>
  );
}

function Rules({ stock }: { stock: EvidenceStock }) {
  const [rules, setRules] = useState<EvidenceRules>(stock.rules);
  const save = useWrite("choose_evidence_rules");
  const tell = useTell();
  const put = (changed: EvidenceRules) =>
    save.mutate(
      { rules: changed },
      { onSuccess: ({ operation }) => tell.done(t("settings.proof.saved"), operation), onError: tell.refused },
    );
  const changed = rules.days !== stock.rules.days || rules.gigabytes !== stock.rules.gigabytes;
  return (
    <>
      <Setting name={t("settings.proof.watermark")} text={t("settings.proof.watermark.text")}>
        <Switch
          checked={stock.rules.watermark === "on"}
          onChange={(on) => put({ ...stock.rules, watermark: on ? "on" : "off" })}
          aria-label={t("settings.proof.watermark")}
        />
      </Setting>
      <Setting name={t("settings.proof.days")} text={t("settings.proof.days.text")}>
        <InputNumber
          value={rules.days}
          precision={0}
          onChange={(days) => setRules({ ...rules, days: days ?? stock.rules.days })}
          aria-label={t("settings.proof.days")}
          data-testid="proof-days"
        />
      </Setting>
      <Setting name={t("settings.proof.gigabytes")} text={t("settings.proof.gigabytes.text")}>
        <InputNumber
          value={rules.gigabytes}
          precision={0}
          onChange={(gigabytes) => setRules({ ...rules, gigabytes: gigabytes ?? stock.rules.gigabytes })}
          aria-label={t("settings.proof.gigabytes")}
        />
      </Setting>
      {changed && (
        <Setting name="" text="">
          <Button type="primary" loading={save.isPending} onClick={() => put(rules)} data-testid="proof-rules-save">
            {t("settings.proof.save")}
          </Button>
        </Setting>
      )}
      <Setting
        name={t("settings.proof.stock")}
        text={t("settings.proof.stock.text", {
          photos: count(stock.photos),
          clips: count(stock.clips),
          guarded: bytes(stock.guarded_bytes),
          thinned: count(stock.thinned),
        })}
      >
        {bytes(stock.bytes)}
      </Setting>
    </>
  );
}
