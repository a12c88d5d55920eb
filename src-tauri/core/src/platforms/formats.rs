//! Export formats as data: which columns a platform's file has, which of our fields they are,
//! which are personal, and what is peculiar to the file. One interpreter for all of them is in `intake`.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::derivation::Derivation;
use super::folded_header;
use super::statuses;

/// What one row of a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// An order.
    #[default]
    Order,
    /// A line of an order, or an order together with its only line.
    Line,
    /// A return case.
    Case,
}

impl Grain {
    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Line => "line",
            Self::Case => "case",
        }
    }
}

/// How a file's dates are to be taken where a cell alone does not tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dates {
    /// Year first.
    #[default]
    Usual,
    /// `31/01/2026`; with AM or PM the month stands first.
    DayFirst,
    /// `01/31/2026`.
    MonthFirst,
}

/// A format: one kind of file of one platform in one edition.
#[derive(Debug, Default, Deserialize)]
pub struct Format {
    /// Profile id.
    pub id: String,
    /// Platform id.
    pub platform: String,
    /// What one row is.
    pub grain: Grain,
    /// Newer editions have larger numbers: among equals the newest is taken.
    pub edition: u32,
    /// Groups of fields; of each group at least one must be there.
    pub required: Vec<Vec<String>>,
    /// All columns.
    pub columns: Vec<Column>,
    /// Values of fields that the file has no column for and that are the same in every row.
    #[serde(default)]
    pub given: BTreeMap<String, String>,
    /// Fields that only the first row of an order has. Money is never among them: it stands once.
    #[serde(default)]
    pub fill_down: Vec<String>,
    /// Times that the file does not tell, each with the time that stands in once the status says it has come.
    #[serde(default)]
    pub instead: BTreeMap<String, String>,
    /// The order number begins with the day of the order, `yymmdd`.
    #[serde(default)]
    pub day_in_order_no: bool,
    /// The column that calls itself the order's money may tell each line's: `intake::totals` looks.
    #[serde(default)]
    pub order_paid_unsure: bool,
    /// Its product numbers are of single SKUs: a line's own code for one, which the seller may change, tells nothing apart.
    #[serde(default)]
    pub product_is_sku: bool,
    /// Fields that tell apart rows with the same case number: the first of them that the row has.
    #[serde(default)]
    pub key_with: Vec<String>,
    /// Fields that make the key together where its own cell is blank.
    #[serde(default)]
    pub key_else: Vec<String>,
    /// Header of the column that names who sold, where a platform gives buyers a file of the same columns.
    pub seller: Option<String>,
    /// Header of the column that says which currency the row's amounts are in.
    pub currency: Option<String>,
    /// Header of the column that names the country the shop sells in, whose currency its amounts are in.
    pub country: Option<String>,
    /// The currency of all its amounts, where the platform writes this format in one country only.
    pub sold_in: Option<String>,
    /// Headers may go on with an explanation in brackets.
    #[serde(default)]
    pub explained: bool,
    /// How dates are to be taken.
    #[serde(default)]
    pub dates: Dates,
    /// Whether a tab-separated file quotes cells; where not, a quote is a plain character.
    #[serde(default = "yes")]
    pub quotes: bool,
    /// How the platform writes the file, for those who make such files.
    #[serde(flatten)]
    pub written: Written,
    /// Number of different column names.
    #[serde(skip)]
    pub names: usize,
    /// What follows from the cells.
    #[serde(default)]
    pub derivation: Derivation,
    /// Status words that a person has explained, and ours for them.
    #[serde(default)]
    pub statuses: BTreeMap<String, String>,
}

fn yes() -> bool {
    true
}

/// How the platform writes a file.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Written {
    /// `csv`, `tsv` or `xlsx`.
    pub file: String,
    /// Encoding of a text file, UTF-8 where blank.
    pub encoding: String,
    /// How it writes a moment, in the marks of `strftime`.
    pub moments: String,
    /// Row of the header where it is not the first.
    pub header_row: usize,
}

/// A column of a format. A cell that says two things has two columns of the same name.
#[derive(Debug, Default, Deserialize)]
pub struct Column {
    /// Header as the platform writes it.
    pub name: String,
    /// Other spellings of it.
    #[serde(default)]
    pub also: Vec<String>,
    /// Our field.
    pub field: Option<String>,
    /// Used only where the field's own column is blank.
    #[serde(default)]
    pub stand_in: bool,
    /// The part of the cell that is the value.
    pub cut: Option<Cut>,
    /// Used only in rows where another column says something.
    pub when: Option<When>,
    /// Says that something went back, and neither what came of it nor when: no return is made of it.
    #[serde(default)]
    pub of_return: bool,
    /// Names, phones, addresses and free text of persons: left out, or reduced at the door.
    #[serde(default)]
    pub personal: bool,
    /// An invented value in the platform's shape, for ids.
    #[serde(default)]
    pub example: String,
    /// The header and its other spellings as they are compared.
    #[serde(skip)]
    pub folded: Vec<String>,
}

/// A part of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Cut {
    /// It ends before the first of these; where there is none, with the cell. The others look at what is left.
    pub before: String,
    /// It begins after the first of these.
    pub after: String,
    /// It begins after the last of these.
    pub after_last: String,
    /// It ends before the last of these; where there is none, with the cell.
    pub before_last: String,
    /// The cell may tell of several parcels, each with its number and carrier: all their numbers.
    pub parcels: bool,
}

impl Cut {
    /// The part of a cell; blank where what it begins after is not there.
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        let mut text = text;
        if !self.before.is_empty() {
            text = text.split_once(&self.before).map_or(text, |(part, _)| part);
        }
        if !self.after.is_empty() {
            text = text.split_once(&self.after).map_or("", |(_, rest)| rest);
        }
        if !self.after_last.is_empty() {
            text = text.rsplit_once(&self.after_last).map_or("", |(_, rest)| rest);
        }
        if !self.before_last.is_empty() {
            text = text.rsplit_once(&self.before_last).map_or(text, |(part, _)| part);
        }
        text
    }
}

/// What another column of the row must say.
#[derive(Clone, Debug, Deserialize)]
pub struct When {
    /// Its header.
    pub column: String,
    /// Its text.
    pub is: String,
}

macro_rules! files {
    ($($id:literal)*) => { [$(include_str!(concat!("../../data/formats/", $id, ".json"))),*] };
}

const FILES: [&str; 38] = files! {
    "taobao-orders" "taobao-orders-v1" "taobao-orders-v2" "taobao-orders-v3"
    "taobao-order-lines" "taobao-order-lines-v1" "taobao-order-lines-v2" "taobao-order-lines-v3"
    "taobao-refunds-v1" "taobao-refunds-v2" "taobao-refunds-v3" "taobao-refunds-v4"
    "douyin-orders" "douyin-orders-v1" "douyin-aftersale"
    "pdd-orders" "pdd-orders-v1" "pdd-orders-v2" "pdd-aftersale"
    "jd-orders" "jd-orders-v1" "jd-aftersale"
    "kuaishou-orders"
    "xiaohongshu-orders" "xiaohongshu-aftersale"
    "wechat-orders"
    "1688-orders"
    "shopify-orders"
    "woocommerce-orders" "woocommerce-orders-v1"
    "amazon-fba-returns" "amazon-mfn-returns"
    "shopee-orders" "shopee-orders-v1"
    "lazada-orders"
    "momo-orders" "momo-orders-v1"
    "tiktok-shop-orders"
};

impl Format {
    /// Reads a format from its JSON text.
    pub fn read(text: &str) -> serde_json::Result<Self> {
        let mut format: Self = serde_json::from_str(text)?;
        for column in &mut format.columns {
            let spellings = std::iter::once(&column.name).chain(&column.also);
            column.folded = spellings.map(|name| folded_header(name)).collect();
        }
        let taught = std::mem::take(&mut format.statuses).into_iter();
        format.statuses = taught.map(|(word, ours)| (statuses::as_compared(&word), ours)).collect();
        format.names = format.columns.iter().map(|column| &column.folded[0]).collect::<HashSet<_>>().len();
        Ok(format)
    }
}

/// The formats the program comes with. A shop's own are beside them in the book.
pub fn built_in() -> &'static [Arc<Format>] {
    static ALL: OnceLock<Vec<Arc<Format>>> = OnceLock::new();
    ALL.get_or_init(|| {
        FILES.iter().map(|text| Arc::new(Format::read(text).expect("a test reads every format"))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_has_its_required_fields_and_a_name_of_its_own() {
        let mut ids = HashSet::new();
        for format in built_in() {
            assert!(ids.insert(&format.id), "{} is there twice", format.id);
            assert!(super::super::IDS.contains(&format.platform.as_str()), "{}: {}", format.id, format.platform);
            for group in &format.required {
                let there = |field: &String| format.columns.iter().any(|column| column.field.as_ref() == Some(field));
                assert!(group.iter().any(there), "{} lacks {group:?}", format.id);
            }
        }
    }

    #[test]
    fn a_header_reads_the_same_however_it_is_spaced_or_bracketed() {
        assert_eq!(folded_header("卖家真实姓名（新） "), folded_header("卖家真实姓名 (新)"));
        assert_eq!(folded_header("\u{feff}订单编号"), folded_header("订单编号"));
        assert_eq!(folded_header("部分退款／全部退款"), folded_header("部分退款 / 全部退款"));
        assert_eq!(folded_header("Return Date"), folded_header("return-date"));
        assert_ne!(folded_header("订单编号"), folded_header("訂單編號"));
    }

    #[test]
    fn a_cut_takes_one_part_of_a_cell() {
        let cut = |after: &str, before: &str| Cut { after: after.into(), before: before.into(), ..Cut::default() };
        let parcel = "YT1234567890123-圆通速递,纯棉T恤";
        assert_eq!(cut("", "-").of(parcel), "YT1234567890123");
        assert_eq!(cut("-", ",").of(parcel), "圆通速递");
        assert_eq!((cut("", "-").of("YT1"), cut("-", ",").of("YT1")), ("YT1", ""));
        let title = Cut { before_last: " - ".into(), ..Cut::default() };
        assert_eq!(title.of("Shirt - long - Blue / M"), "Shirt - long");
    }
}
