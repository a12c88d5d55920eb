/** How a segment of orders is called, wherever a rule of it acts. */
import type { Segment } from "../door-types";
import { t } from "../words/words";
import { yuan } from "./numbers";

export function segmentText(segment: Segment): string {
  switch (segment.by) {
    case "province":
      return t("segment.province", { name: segment.name });
    case "times":
      return t(`segment.times.${segment.times}`);
    case "price": {
      const { from_fen, until_fen } = segment;
      if (until_fen === null) return t("segment.price.above", { from: yuan(from_fen) });
      if (from_fen === 0) return t("segment.price.under", { until: yuan(until_fen) });
      return t("segment.price.band", { from: yuan(from_fen), until: yuan(until_fen) });
    }
  }
}
