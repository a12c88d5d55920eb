import { SearchOutlined, UserOutlined } from "@ant-design/icons";
import { Tooltip } from "antd";
import { useAnswer } from "../ask";
import type { Name } from "../door";
import type { Shop } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { Logo } from "../parts/Logo";
import { useMay, useMe } from "../parts/me";
import { count } from "../parts/numbers";
import { CALL_PAGES, MONEY_PAGES, MONTH_PAGES, useRooms } from "../parts/rooms";
import { moment, useNow } from "../parts/time";
import { go, type Page } from "../place";
import { t } from "../words/words";
import { enters, ROOMS, type Room, SETTINGS } from "./pages";
import { ShopSwitch } from "./ShopSwitch";
import css from "./SideNav.module.css";
import { useLeave } from "./useIdle";

type Props = { page: Page; shops: Shop[]; shop: Shop | null; onSearch: () => void };

/** Where to go; badges count open work only. At the foot: how fresh the data is. */
export function SideNav({ page, shops, shop, onSearch }: Props) {
  const may = useMay();
  const badges = useBadges(shop, may);
  const rooms = useRooms();
  const shown = (room: Room) => {
    const { page: of, afterShop } = room;
    if (!enters(room, may)) return false;
    // a tab of the report for whoever may look at that
    if (of === "appraisal" && may("kpi")) return false;
    if (rooms !== null) return rooms.has(of) && !(of === "care" && rooms.has("callbacks"));
    // without a shop nobody can be called; nothing comes in later, which would move what lies under a pointer
    return of !== "care" && (!afterShop || shop !== null);
  };
  const stands = (of: Page) => {
    if (page === of) return true;
    if (of === "report") return MONTH_PAGES.some((one) => one === page);
    if (of === "compensation") return MONEY_PAGES.some((one) => one === page);
    const home = rooms === null || rooms.has("callbacks") ? "callbacks" : "care";
    return of === home && CALL_PAGES.some((one) => one === page);
  };
  return (
    <nav className={css.nav} aria-label={t("nav.label")}>
      <div className={css.brand}>
        <Logo />
        <span className={css.wide}>{t("app.name")}</span>
      </div>
      <ShopSwitch shops={shops} shop={shop} />
      <button type="button" className={css.search} onClick={onSearch} title={t("palette.open")}>
        <SearchOutlined aria-hidden />
        <span className={css.wide}>{t("palette.open")}</span>
        <span className={css.wide}>
          <KeyCap>Ctrl K</KeyCap>
        </span>
      </button>
      {ROOMS.map(({ group, rooms: all }) => {
        const some = all.filter(shown);
        return some.length === 0 ? null : (
          <div key={some[0]?.page} className={css.group}>
            {group !== null && <div className={css.groupName}>{t(group)}</div>}
            {some.map((room) => (
              <NavItem key={room.page} room={room} here={stands(room.page)} badge={badges[room.page] ?? 0} />
            ))}
          </div>
        );
      })}
      <div className={css.foot}>
        <Person />
        <NavItem room={SETTINGS} here={page === "settings"} badge={0} />
        <Freshness shop={may("today") ? shop : null} />
      </div>
    </nav>
  );
}

function NavItem({
  room,
  here,
  badge,
}: {
  room: (typeof ROOMS)[number]["rooms"][number];
  here: boolean;
  badge: number;
}) {
  const name = t(room.name);
  const label = badge > 0 ? t("nav.with_badge", { name, count: count(badge) }) : name;
  const item = (
    <button
      type="button"
      className={here ? css.here : css.item}
      aria-current={here ? "page" : undefined}
      aria-label={label}
      data-testid={`nav-${room.page}`}
      onClick={() => go(room.page)}
    >
      <span className={css.icon}>{room.icon}</span>
      <span className={css.wide}>{name}</span>
      {badge > 0 && <span className={css.badge}>{count(badge)}</span>}
    </button>
  );
  // a wide window says the name itself
  if (window.innerWidth >= 1120) return item;
  return (
    <Tooltip placement="right" title={badge > 0 ? `${name} ${count(badge)}` : name}>
      {item}
    </Tooltip>
  );
}

/** Who has signed in; one press, and the next one can. */
function Person() {
  const me = useMe();
  const leave = useLeave();
  const person = me.data?.person;
  if (person == null) return null;
  const hint = t("me.switch.hint", { name: person.name, role: t(`role.${person.role}`) });
  return (
    <Tooltip placement="right" title={hint}>
      <button type="button" className={css.item} onClick={leave} aria-label={hint} data-testid="me">
        <span className={css.icon}>
          <UserOutlined />
        </span>
        <span className={css.person}>{person.name}</span>
        <span className={css.switch}>{t("me.switch")}</span>
      </button>
    </Tooltip>
  );
}

function useBadges(shop: Shop | null, may: (name: Name) => boolean): Partial<Record<Page, number>> {
  const name = shop?.name ?? "";
  const when = (command: Name) => (shop === null || !may(command) ? "not_yet" : "now");
  const cases = useAnswer("case_list", { which: "open", shop: name, skip: 0, limit: 1 }, when("case_list"));
  const rows = useAnswer("quarantine_list", { shop: name, code: null, skip: 0, limit: 1 }, when("quarantine_list"));
  const halts = useAnswer("halt_list", { shop: name }, when("halt_list"));
  const returned = useAnswer("returned_queue", { shop: name, sort: "value" }, when("returned_queue"));
  const calls = useAnswer("call_queue", { shop: name }, when("call_queue"));
  return shop === null
    ? {}
    : {
        cases: cases.data?.total,
        quarantine: rows.data?.total,
        halts: halts.data?.standing.length,
        returned: returned.data?.pieces,
        callbacks: calls.data?.total,
      };
}

function Freshness({ shop }: { shop: Shop | null }) {
  const now = useNow();
  const today = useAnswer(
    "today",
    { shop: shop?.name ?? "", date: null, rule: null },
    shop === null ? "not_yet" : "now",
  );
  const book = useAnswer("book_status", {});
  const until = shop === null ? null : (today.data?.data_until ?? null);
  const imported = shop === null ? null : (today.data?.last_import_at ?? null);
  const backup = book.data?.last_backup_at ?? null;
  return (
    <div className={css.fresh}>
      <p>{until === null ? t("nav.fresh.local") : t("nav.fresh.until", { at: moment(until, now) })}</p>
      {imported !== null && <p>{t("nav.fresh.imported", { at: moment(imported, now) })}</p>}
      {backup !== null && <p>{t("nav.fresh.backup", { at: moment(backup, now) })}</p>}
    </div>
  );
}
