import { Button, Switch } from "antd";
import { Card } from "../parts/Card";
import { CALL_PAGES, showRooms, useRooms } from "../parts/rooms";
import type { Page } from "../place";
import { t } from "../words/words";
import { Setting } from "./Setting";

const SWITCHED = [
  "today",
  "station",
  "checks",
  "halts",
  "cases",
  ...CALL_PAGES,
  "compensation",
  "scripts",
  "breakdown",
  "again",
  "report",
  "import",
  "quarantine",
] as const;

/** Rooms of the menu, switched on one by one; only the entry goes, nothing in it. */
export function Menu() {
  const rooms = useRooms();
  const turn = (page: Page, on: boolean) => {
    const shown = new Set<Page>(rooms ?? SWITCHED);
    if (on) shown.add(page);
    else shown.delete(page);
    showRooms(SWITCHED.every((one) => shown.has(one)) ? null : shown);
  };
  return (
    <Card
      title={t("settings.menu")}
      note={t("settings.menu.text")}
      extra={
        rooms !== null && (
          <Button size="small" onClick={() => showRooms(null)} data-testid="menu-all">
            {t("settings.menu.all")}
          </Button>
        )
      }
    >
      {SWITCHED.map((page) => (
        <Setting key={page} name={t(`nav.${page}`)} text="">
          <Switch
            size="small"
            checked={rooms === null || rooms.has(page)}
            onChange={(on) => turn(page, on)}
            aria-label={t(`nav.${page}`)}
            data-testid={`menu-${page}`}
          />
        </Setting>
      ))}
    </Card>
  );
}
