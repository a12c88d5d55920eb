import { t } from "../words/words";

/** Which hours a limit counts. */
export function clocks() {
  return [
    { value: "calendar" as const, label: t("limits.clock.calendar") },
    { value: "working" as const, label: t("limits.clock.working") },
  ];
}
