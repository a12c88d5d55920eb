import {
  BarcodeOutlined,
  CloseSquareOutlined,
  HeartOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  MessageOutlined,
  PhoneOutlined,
  PieChartOutlined,
  RetweetOutlined,
  RollbackOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  StopOutlined,
  TableOutlined,
  TagsOutlined,
  WalletOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Name } from "../door";
import type { Page } from "../place";
import type { Key } from "../words/words";
import { ASIDE } from "./aside";

/**
 * A room; `asks` is the command without which it is nothing: whoever may not call it does not meet the room, unless they
 * may do what `or` names, for which the room has a part of its own.
 */
export type Room = {
  page: Page;
  asks: Name;
  or?: Name;
  icon: ReactNode;
  name: Key;
  needsShop: boolean;
  /** Pressed after G; none where all are taken. */
  key: string | null;
  afterShop?: true;
};

/** The nav from top to bottom, in its groups. `key` is pressed after G; where all are taken, a page has none. What has no use without a shop comes with the first one. */
export const ROOMS: { group: Key | null; rooms: Room[] }[] = [
  {
    group: null,
    rooms: [{ page: "today", asks: "today", icon: <HomeOutlined />, name: "nav.today", needsShop: true, key: "T" }],
  },
  {
    group: "nav.group.ship",
    rooms: [
      {
        page: "station",
        asks: "scan_here",
        icon: <BarcodeOutlined />,
        name: "nav.station",
        needsShop: false,
        key: "S",
      },
      {
        page: "checks",
        asks: "check_list",
        icon: <SafetyCertificateOutlined />,
        name: "nav.checks",
        needsShop: true,
        key: "Q",
      },
      { page: "halts", asks: "halt_list", icon: <StopOutlined />, name: "nav.halts", needsShop: true, key: "H" },
    ],
  },
  {
    group: "nav.group.after",
    rooms: [
      { page: "cases", asks: "case_desk", icon: <RollbackOutlined />, name: "nav.cases", needsShop: true, key: "C" },
      {
        page: "returned",
        asks: "returned_queue",
        icon: <InboxOutlined />,
        name: "nav.returned",
        needsShop: true,
        key: "0",
        afterShop: true,
      },
      {
        page: "callbacks",
        asks: "call_queue",
        icon: <PhoneOutlined />,
        name: "nav.callbacks",
        needsShop: true,
        key: "P",
        afterShop: true,
      },
      { page: "care", asks: "care_list", icon: <HeartOutlined />, name: "nav.care", needsShop: true, key: "A" },
      {
        page: "compensation",
        asks: "ledger_list",
        icon: <WalletOutlined />,
        name: "nav.compensation",
        needsShop: true,
        key: "B",
        afterShop: true,
      },
      {
        page: "scripts",
        asks: "script_list",
        icon: <MessageOutlined />,
        name: "nav.scripts",
        needsShop: true,
        key: "M",
        afterShop: true,
      },
    ],
  },
  {
    group: "nav.group.figures",
    rooms: [
      {
        page: "breakdown",
        asks: "breakdown",
        icon: <PieChartOutlined />,
        name: "nav.breakdown",
        needsShop: true,
        key: "2",
        afterShop: true,
      },
      {
        page: "reasons",
        asks: "tag_tree",
        icon: <TagsOutlined />,
        name: "nav.reasons",
        needsShop: true,
        key: "L",
        afterShop: true,
      },
      {
        page: "again",
        asks: "again_sheet",
        or: "note_referral",
        icon: <RetweetOutlined />,
        name: "nav.again",
        needsShop: true,
        key: "F",
        afterShop: true,
      },
      { page: "report", asks: "kpi", icon: <TableOutlined />, name: "nav.report", needsShop: true, key: "R" },
      {
        page: "appraisal",
        asks: "appraisal_sheet",
        icon: <IdcardOutlined />,
        name: "nav.appraisal",
        needsShop: true,
        key: "4",
        afterShop: true,
      },
    ],
  },
  {
    group: "nav.group.data",
    rooms: [
      { page: "import", asks: "import_list", icon: <ImportOutlined />, name: "nav.import", needsShop: false, key: "I" },
      {
        page: "quarantine",
        asks: "quarantine_list",
        icon: <CloseSquareOutlined />,
        name: "nav.quarantine",
        needsShop: true,
        key: "W",
      },
    ],
  },
];

export const SETTINGS: Room = {
  page: "settings",
  asks: "me",
  icon: <SettingOutlined />,
  name: "nav.settings",
  needsShop: false,
  key: "E",
};

/** Whether whoever is there meets a room. */
export function enters({ asks, or }: Room, may: (name: Name) => boolean): boolean {
  return may(asks) || (or !== undefined && may(or));
}

export const ALL_ROOMS: Room[] = [...ROOMS.flatMap(({ rooms }) => rooms), ...ASIDE, SETTINGS];
