import { Modal } from "antd";
import { KeyCap } from "../parts/KeyCap";
import { useMay } from "../parts/me";
import { t } from "../words/words";
import css from "./Keys.module.css";
import { ALL_ROOMS, enters } from "./pages";

/** All keys, at ?. */
export function Keys({ onClose }: { onClose: () => void }) {
  const may = useMay();
  const keys: [string, string][] = [
    ["Ctrl K", t("palette.open")],
    ["Ctrl O", t("keys.import")],
    ["Ctrl Enter", t("keys.write")],
    ["Ctrl E", t("keys.export")],
    ["Ctrl Z", t("keys.undo")],
    ["Ctrl Shift Z / Ctrl Y", t("keys.redo")],
    ["N", t("cases.add")],
    ...ALL_ROOMS.filter((room) => enters(room, may)).flatMap(({ key, name }): [string, string][] =>
      key === undefined ? [] : [[`G ${key}`, t("keys.go", { page: t(name) })]],
    ),
    ["Esc", t("keys.back")],
  ];
  return (
    <Modal open title={t("keys.title")} footer={null} onCancel={onClose} width={520}>
      <dl className={css.keys}>
        {keys.map(([cap, text]) => (
          <div key={cap}>
            <dt>
              <KeyCap>{cap}</KeyCap>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
