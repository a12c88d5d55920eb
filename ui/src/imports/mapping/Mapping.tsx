import { CheckOutlined, FileTextOutlined } from "@ant-design/icons";
import { InputNumber } from "antd";
import { count } from "../../parts/numbers";
import { Settled } from "../../parts/Settled";
import { platformName } from "../../parts/shop";
import type { NewShop } from "../../parts/waitingFiles";
import { t } from "../../words/words";
import { IntoShop } from "../IntoShop";
import type { Import } from "../useImport";
import { Asks } from "./Asks";
import { Effect } from "./Effect";
import { Keep } from "./Keep";
import css from "./Mapping.module.css";
import { Sheet } from "./Sheet";
import { type Layout, useMapping } from "./useMapping";
import { groupName } from "./words";

type Props = { work: Import; file: string; into: NewShop; onClose: () => void; onSaved: () => void };

/** An unknown table is taught once: the sheet itself is the form, and the figures change with every answer. */
export function Mapping({ work, file, into, onClose, onSaved }: Props) {
  const { password } = work;
  const layout = useMapping(file, into, password);
  return (
    <div className={css.page} data-testid="mapping">
      <div className={css.whole}>
        <Settled of={layout.look}>
          {(seen) => (
            <div className={css.parts}>
              <Head layout={layout} rows={seen.rows} name={seen.file} />
              <section className={css.shop} data-testid="mapping-shop">
                <label htmlFor="into-shop">{t("mapping.for")}</label>
                <IntoShop key={into.name} work={work} />
                <span>{t("mapping.for.platform", { platform: platformName(into.platform) })}</span>
              </section>
              <Sheet layout={layout} />
              <div className={css.below}>
                <Asks layout={layout} shop={into.name} />
                <Effect layout={layout} named={into.name !== ""} />
              </div>
            </div>
          )}
        </Settled>
      </div>
      <Keep
        key={layout.seen?.name ?? ""}
        layout={layout}
        ask={{ file, password, platform: into.platform }}
        named={into.name !== ""}
        onClose={onClose}
        onSaved={onSaved}
      />
    </div>
  );
}

function Head({ layout, rows, name }: { layout: Layout; rows: number; name: string }) {
  const required = layout.seen?.required ?? [];
  return (
    <section className={css.file}>
      <FileTextOutlined className={css.icon} aria-hidden />
      <div className={css.words}>
        <b className={css.name}>{name}</b>
        <span>{t("mapping.file", { rows: count(rows), header: layout.seen?.header_row ?? 1 })}</span>
      </div>
      <label className={css.header} htmlFor="mapping-header">
        {t("mapping.header.move")}
        <InputNumber
          id="mapping-header"
          min={1}
          max={30}
          size="small"
          value={layout.seen?.header_row ?? 1}
          onChange={(row) => row !== null && layout.setAsked({ ...layout.asked, header_row: row })}
        />
      </label>
      <ul className={css.needed} aria-label={t("mapping.needed")}>
        <li>{t("mapping.needed")}</li>
        {required.map((group) => {
          const there = !layout.missing.includes(group);
          const chosen = group.filter((field) => layout.draft?.fields.includes(field));
          return (
            <li key={group.join()} className={there ? css.there : css.missing} data-there={there}>
              {there && <CheckOutlined aria-hidden />} {groupName(there ? chosen : group)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
