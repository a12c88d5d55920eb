import {
  BgColorsOutlined,
  FileExcelOutlined,
  FolderOpenOutlined,
  HistoryOutlined,
  PlusOutlined,
  RollbackOutlined,
  SaveOutlined,
  SyncOutlined,
  UserOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import { choose, useChoice } from "../choices";
import type { Name } from "../door";
import { pickTables } from "../files";
import { useIsSigned, useMay } from "../parts/me";
import { useShops } from "../parts/shop";
import { useBackup } from "../parts/useBackup";
import { useWritten } from "../parts/useExport";
import { useRestore } from "../parts/useRestore";
import { usualMonth } from "../parts/usualMonth";
import { bring } from "../parts/waitingFiles";
import { go, goAndOpen } from "../place";
import { openSettings } from "../settings/sections";
import { type Key, t } from "../words/words";
import { useLeave } from "./useIdle";

/** What is done from anywhere by its name; `also` holds other words that people look for it by. */
export type Deed = { key: string; icon: ReactNode; name: string; also: string; run: () => void };

type Known = { key: string; asks: Name; needsShop?: true; icon: ReactNode; name: Key; also: Key; run: () => void };

/** What whoever is there may do, as the palette lists it. */
export function useDeeds(): Deed[] {
  const { shop } = useShops();
  const may = useMay();
  const signed = useIsSigned();
  const leave = useLeave();
  const backup = useBackup();
  const restore = useRestore();
  const month = usualMonth(undefined);
  const name = shop?.name ?? "";
  const report = useWritten("export_kpi", t("report.export"), `${name} ${month} KPI.xlsx`, (to) => ({
    shop: name,
    month,
    ...to,
  }));
  const actions = useWritten("export_actions", t("breakdown.export"), `${name} ${t("nav.actions")}.xlsx`, (to) => ({
    shop: name,
    ...to,
  }));
  const theme = useChoice("theme");
  const pick = () => void pickTables(t("import.pick.title"), t("import.pick.kinds")).then((paths) => bring(paths));
  const known: Known[] = [
    {
      key: "import",
      asks: "preview_import",
      icon: <FolderOpenOutlined />,
      name: "deed.import",
      also: "deed.import.also",
      run: shop === null ? () => go("import") : pick,
    },
    {
      key: "add_case",
      asks: "add_case",
      needsShop: true,
      icon: <PlusOutlined />,
      name: "cases.add",
      also: "deed.add_case.also",
      run: () => goAndOpen("cases", { is: "add_case" }),
    },
    {
      key: "new_action",
      asks: "choose_change",
      needsShop: true,
      icon: <PlusOutlined />,
      name: "deed.new_action",
      also: "deed.new_action.also",
      run: () => go("actions", "new"),
    },
    {
      key: "export_kpi",
      asks: "export_kpi",
      needsShop: true,
      icon: <FileExcelOutlined />,
      name: "deed.export_kpi",
      also: "deed.export_kpi.also",
      run: () => void report.run(),
    },
    {
      key: "export_actions",
      asks: "export_actions",
      needsShop: true,
      icon: <FileExcelOutlined />,
      name: "deed.export_actions",
      also: "deed.export_kpi.also",
      run: () => void actions.run(),
    },
    {
      key: "backup",
      asks: "backup",
      icon: <SaveOutlined />,
      name: "deed.backup",
      also: "deed.backup.also",
      run: () => void backup.run(),
    },
    {
      key: "restore",
      asks: "restore",
      icon: <SyncOutlined />,
      name: "settings.restore",
      also: "deed.restore.also",
      run: () => void restore.run(),
    },
    {
      key: "past",
      asks: "history",
      icon: <HistoryOutlined />,
      name: "deed.past",
      also: "deed.past.also",
      run: () => openSettings("history"),
    },
    {
      key: "undo_import",
      asks: "import_list",
      needsShop: true,
      icon: <RollbackOutlined />,
      name: "deed.undo_import",
      also: "deed.undo_import.also",
      run: () => go("import"),
    },
    {
      key: "theme",
      asks: "me",
      icon: <BgColorsOutlined />,
      name: theme === "dark" ? "deed.light" : "deed.dark",
      also: "deed.theme.also",
      run: () => choose("theme", theme === "dark" ? "light" : "dark"),
    },
  ];
  const deeds = known
    .filter(({ asks, needsShop }) => may(asks) && (needsShop === undefined || shop !== null))
    .map(({ key, icon, name, also, run }) => ({ key, icon, name: t(name), also: t(also), run }));
  if (!signed) return deeds;
  const switched = {
    key: "switch",
    icon: <UserOutlined />,
    name: t("me.switch"),
    also: t("deed.switch.also"),
    run: leave,
  };
  return [...deeds, switched];
}
