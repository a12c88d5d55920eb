//! The invented people of the demonstration shop, and how to find every trace of them.
//!
//! Nobody here exists: names are a sign (示, 样) and a solar term, phones all begin with the same eight digits, streets
//! are called "made up" in so many words. A test that wants to know whether personal values have leaked searches for
//! the `planted_…` texts.

use super::cell;
use super::dice::{Dice, Topic};

/// The eight digits with which every planted phone number begins.
pub const PHONE_PREFIX: &str = "13900000";
/// The end of every planted mail address.
pub const MAIL_SUFFIX: &str = "***@example.cn";
/// The stars in the middle of every planted member name, `t12**3`.
pub const MEMBER_STARS: &str = "**";

const SIGNS: [&str; 2] = ["示", "样"];
const TERMS: [&str; 24] = [
    "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑",
    "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至", "小寒", "大寒",
];
const STREETS: [&str; 8] = ["虚构路", "假想巷", "样板街", "子虚里", "乌有弄", "无名坊", "杜撰大道", "编造胡同"];
const CITIES: [&str; 24] = [
    "浙江省 杭州市",
    "浙江省 宁波市",
    "江苏省 南京市",
    "江苏省 苏州市",
    "上海市 上海市",
    "北京市 北京市",
    "广东省 广州市",
    "广东省 深圳市",
    "广东省 佛山市",
    "四川省 成都市",
    "湖北省 武汉市",
    "湖南省 长沙市",
    "河南省 郑州市",
    "山东省 青岛市",
    "山东省 济南市",
    "福建省 厦门市",
    "陕西省 西安市",
    "重庆市 重庆市",
    "天津市 天津市",
    "辽宁省 沈阳市",
    "安徽省 合肥市",
    "云南省 昆明市",
    "内蒙古自治区 呼和浩特市",
    "新疆维吾尔自治区 乌鲁木齐市",
];
const KEEPER: &str = "示掌柜";
const RETURNS_STREET: &str = "退货虚拟大院";
const CLERKS: [&str; 4] = ["示小禾", "示小麦", "样小稻", "样小粟"];
const COMPANY: &str = "虚构商贸样板公司";

/// The messages buyers leave; blank ones are the most frequent.
const MESSAGES: [(i64, &str); 8] = [
    (62, ""),
    (9, "尽快发货，谢谢"),
    (7, "麻烦发顺丰"),
    (5, "送人的，请包好"),
    (4, "不要圆通"),
    (4, "赠品要蓝色"),
    (5, "放门口就行，有事打13900000321"),
    (4, "收件人改成样小满，谢谢"),
];

/// Every name of a person or firm that a generated file may hold.
pub fn planted_names() -> Vec<String> {
    let buyers = SIGNS.iter().flat_map(|sign| TERMS.iter().map(move |term| format!("{sign}{term}")));
    let shop = [KEEPER, COMPANY].into_iter().chain(CLERKS).map(String::from);
    buyers.chain(shop).collect()
}

/// Every phone number that a generated file may hold.
pub fn planted_phones() -> Vec<String> {
    (0..1000).map(|number| format!("{PHONE_PREFIX}{number:03}")).collect()
}

/// Every street that a generated file may hold.
pub fn planted_streets() -> Vec<String> {
    STREETS.iter().chain([&RETURNS_STREET]).map(|street| (*street).to_string()).collect()
}

/// A buyer is a number; all else about the buyer follows from it.
#[derive(Clone, Copy)]
pub(super) struct Buyer {
    number: i64,
    city: usize,
    street: usize,
    house: i64,
    digit: i64,
}

impl Buyer {
    pub(super) fn of(seed: u64, number: i64) -> Self {
        let mut dice = Dice::of(seed, Topic::Buyer, number);
        Self {
            number,
            city: dice.place(CITIES.len()),
            street: dice.place(STREETS.len()),
            house: dice.between(1, 199),
            digit: dice.below(10),
        }
    }

    /// The last digits of this buyer's order numbers: as on the platform the same for one buyer, and never `000`.
    pub(super) fn tail(self) -> i64 {
        self.digit * 1000 + 1 + self.number % 999
    }

    pub(super) fn push_member(self, out: &mut String) {
        out.push('t');
        cell::push_number(out, self.number);
        out.push_str(MEMBER_STARS);
        cell::push_number(out, self.digit);
    }

    pub(super) fn push_mail(self, out: &mut String) {
        out.push('t');
        cell::push_number(out, self.number);
        out.push_str(MAIL_SUFFIX);
    }

    pub(super) fn push_name(self, out: &mut String) {
        out.push_str(SIGNS[usize::from(self.digit < 5)]);
        out.push_str(TERMS[place(self.number, TERMS.len())]);
    }

    pub(super) fn push_phone(self, out: &mut String) {
        out.push('\'');
        out.push_str(PHONE_PREFIX);
        cell::push_padded(out, self.number % 1000, 3);
    }

    pub(super) fn push_address(self, out: &mut String) {
        out.push_str(CITIES[self.city]);
        out.push_str(" 样板区 示例街道 ");
        out.push_str(STREETS[self.street]);
        cell::push_number(out, self.house);
        out.push_str("号(000000)");
    }

    pub(super) fn push_company(self, out: &mut String) {
        if self.number % 60 == 7 {
            out.push_str(COMPANY);
        }
    }
}

pub(super) fn message(dice: &mut Dice) -> &'static str {
    dice.weighted(&MESSAGES)
}

pub(super) fn push_keeper(out: &mut String) {
    out.push_str(KEEPER);
}

pub(super) fn push_keeper_phone(out: &mut String) {
    out.push_str(PHONE_PREFIX);
    out.push_str("000");
}

pub(super) fn push_returns_address(out: &mut String) {
    out.push_str("浙江省 杭州市 样板区 示例街道 ");
    out.push_str(RETURNS_STREET);
    out.push_str("1号");
}

pub(super) fn push_clerk(out: &mut String, shop: &str, number: i64) {
    out.push_str(shop);
    out.push(':');
    out.push_str(CLERKS[place(number, CLERKS.len())]);
}

fn place(number: i64, length: usize) -> usize {
    let length = i64::try_from(length).expect("a list in memory is shorter than that");
    usize::try_from(number.rem_euclid(length)).expect("a remainder is not negative")
}
