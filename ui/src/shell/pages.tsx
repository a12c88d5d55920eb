import {
  BarcodeOutlined,
  CarryOutOutlined,
  CloseSquareOutlined,
  CommentOutlined,
  CreditCardOutlined,
  CrownOutlined,
  DiffOutlined,
  FileSearchOutlined,
  FrownOutlined,
  GiftOutlined,
  HeartOutlined,
  HomeOutlined,
  IdcardOutlined,
  ImportOutlined,
  InboxOutlined,
  MessageOutlined,
  NotificationOutlined,
  PhoneOutlined,
  PieChartOutlined,
  ReadOutlined,
  RetweetOutlined,
  RollbackOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  StopOutlined,
  TableOutlined,
  TagsOutlined,
  TeamOutlined,
  WalletOutlined,
} from "@ant-design/icons";
import type { ReactNode } from "react";
import type { Name } from "../door";
import type { Page } from "../place";
import type { Key } from "../words/words";

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
  key: string;
  afterShop?: true;
};

/** The nav from top to bottom, in its groups. `key` is pressed after G. What has no use without a shop comes with the first one. */
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

/** Pages that are opened from other pages and from the palette; the nav stays small. */
const ASIDE: Room[] = [
  { page: "official", asks: "official_list", icon: <DiffOutlined />, name: "nav.official", needsShop: true, key: "O" },
  {
    page: "coverage",
    asks: "data_coverage",
    icon: <FileSearchOutlined />,
    name: "nav.coverage",
    needsShop: true,
    key: "3",
  },
  {
    page: "checklists",
    asks: "checklist_shelf",
    icon: <CarryOutOutlined />,
    name: "nav.checklists",
    needsShop: true,
    key: "D",
  },
  { page: "policies", asks: "policy_list", icon: <ReadOutlined />, name: "nav.policies", needsShop: true, key: "Y" },
  {
    page: "confirms",
    asks: "confirm_list",
    icon: <PhoneOutlined />,
    name: "nav.confirms",
    needsShop: true,
    key: "1",
  },
  {
    page: "notices",
    asks: "notice_list",
    icon: <NotificationOutlined />,
    name: "nav.notices",
    needsShop: true,
    key: "N",
  },
  { page: "voices", asks: "change_list", icon: <CommentOutlined />, name: "nav.voices", needsShop: true, key: "V" },
  {
    page: "bad_reviews",
    asks: "bad_reviews",
    icon: <FrownOutlined />,
    name: "nav.bad_reviews",
    needsShop: true,
    key: "K",
  },
  {
    page: "coupons",
    asks: "coupon_desk",
    icon: <CreditCardOutlined />,
    name: "nav.coupons",
    needsShop: true,
    key: "J",
  },
  {
    page: "audiences",
    asks: "audience_list",
    or: "note_post",
    icon: <TeamOutlined />,
    name: "nav.audiences",
    needsShop: true,
    key: "U",
  },
  { page: "members", asks: "member_desk", icon: <CrownOutlined />, name: "nav.members", needsShop: true, key: "X" },
  { page: "gifts", asks: "gift_rule_list", icon: <GiftOutlined />, name: "nav.gifts", needsShop: true, key: "Z" },
  { page: "goods", asks: "goods_list", icon: <InboxOutlined />, name: "nav.goods", needsShop: true, key: "5" },
];

/** Whether whoever is there meets a room. */
export function enters({ asks, or }: Room, may: (name: Name) => boolean): boolean {
  return may(asks) || (or !== undefined && may(or));
}

export const ALL_ROOMS: Room[] = [...ROOMS.flatMap(({ rooms }) => rooms), ...ASIDE, SETTINGS];
