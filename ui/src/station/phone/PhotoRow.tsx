import { useRef, useSyncExternalStore } from "react";
import { choice } from "../../choices";
import { toldOf } from "../../parts/ErrorNote";
import { t } from "../../words/words";
import type { Check } from "../check";
import css from "./PhotoRow.module.css";
import { keepPhoto, photoRefusal, photosNow, whenPhotosChange } from "./photos";

/** The phone's own camera, by a file field: a page over plain HTTP may not open it itself. */
export function PhotoRow({ check }: { check: Check }) {
  const field = useRef<HTMLInputElement>(null);
  const photos = useSyncExternalStore(whenPhotosChange, photosNow);
  const refusal = photoRefusal();
  const { sent, waits } = photos.get(check.parcel.order_id) ?? { sent: 0, waits: 0 };
  const take = (file: File | undefined) => {
    if (field.current !== null) field.current.value = "";
    if (file !== undefined) void keepPhoto(file, check, choice("staff"));
  };
  return (
    <div className={css.row}>
      <p className={refusal === null ? css.text : css.refused} role="status" data-testid="phone-photos">
        {refusal !== null
          ? `${toldOf(refusal).what} ${toldOf(refusal).next}`
          : [
              ...(sent > 0 ? [t("phone.photo.sent", { count: sent })] : []),
              ...(waits > 0 ? [t("phone.photo.waits", { count: waits })] : []),
            ].join(" · ") || t("phone.photo.none")}
      </p>
      <label className={css.button}>
        <input
          ref={field}
          type="file"
          accept="image/*"
          capture="environment"
          className={css.field}
          data-testid="phone-photo"
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Camera /> {t("phone.photo")}
      </label>
    </div>
  );
}

function Camera() {
  return (
    <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden>
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round">
        <path d="M3 8a1 1 0 0 1 1-1h3l2-3h6l2 3h3a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1Z" />
        <circle cx="12" cy="13" r="3.6" />
      </g>
    </svg>
  );
}
