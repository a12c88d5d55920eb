import { Button } from "antd";
import type { PeakTooFew } from "../door-types";
import { Nothing } from "../parts/Nothing";
import { go } from "../place";
import { t } from "../words/words";

/** What is missing for a forecast, and how it comes. */
export function TooFew({ of }: { of: PeakTooFew }) {
  return (
    <Nothing title={t("forecast.few")} text={t("forecast.few.text", { ...of })}>
      <Button onClick={() => go("import")}>{t("forecast.few.import")}</Button>
    </Nothing>
  );
}
