import { useAnswer } from "../ask";
import { useChoice } from "../choices";
import { count, tenths } from "../parts/numbers";
import { t } from "../words/words";

/** The packer's own day, for the packer alone. */
export function OwnDay({ className }: { className: string | undefined }) {
  const staff = useChoice("staff");
  const own = useAnswer("own_numbers", { staff });
  if (own.data === undefined || own.data.parcels === 0) return null;
  const { parcels, parcels_per_hour: pace } = own.data;
  return (
    <span className={className} data-testid="station-own">
      {pace === null
        ? t("station.own", { count: count(parcels) })
        : t("station.own.pace", { count: count(parcels), pace: tenths(pace) })}
    </span>
  );
}
