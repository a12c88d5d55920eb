//! Our fields: for each grain the values a row can bring, in the order the book's columns have
//! them. Everything that reads, compares or writes a row goes by these lists.

use crate::platforms::formats::Grain;
use crate::platforms::statuses::Vocabulary;

/// How a cell of a field is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A status or kind word of the platform.
    Word(Vocabulary),
    /// A moment.
    Moment,
    /// Money.
    Money,
    /// A count of pieces.
    Count,
    /// Text as it stands.
    Text,
    /// A person's note: long numbers in it are masked.
    Note,
    /// What a buyer wrote: nothing of persons stays in it.
    Words,
    /// A code: never a number.
    Code,
    /// An address: its first part, the province, stays.
    Province,
    /// The second part of an address.
    City,
    /// A member name: a salted hash stays.
    Buyer,
}

/// Whether a cell that cannot be read keeps the whole row out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The row is rejected.
    Rejects,
    /// The value is left empty and the row is flagged.
    Flags,
}

/// A field of a grain.
#[derive(Debug)]
pub struct Field {
    /// Name in the formats.
    pub name: &'static str,
    /// Column in the book; empty where it is no column of its own.
    pub column: &'static str,
    /// How it is read.
    pub kind: Kind,
    /// What an unreadable cell does.
    pub weight: Weight,
}

const fn field(name: &'static str, column: &'static str, kind: Kind) -> Field {
    Field { name, column, kind, weight: Weight::Flags }
}

const fn vital(name: &'static str, column: &'static str, kind: Kind) -> Field {
    Field { name, column, kind, weight: Weight::Rejects }
}

/// Fields of an order. Those without a column come last.
pub const ORDER: [Field; 20] = [
    field("status", "status", Kind::Word(Vocabulary::Order)),
    vital("created_at", "created_at", Kind::Moment),
    field("paid_at", "paid_at", Kind::Moment),
    field("shipped_at", "shipped_at", Kind::Moment),
    field("signed_at", "signed_at", Kind::Moment),
    field("completed_at", "completed_at", Kind::Moment),
    vital("paid", "paid_fen", Kind::Money),
    field("freight", "freight_fen", Kind::Money),
    field("quantity", "quantity", Kind::Count),
    field("product_name", "goods", Kind::Text),
    field("province", "province", Kind::Province),
    field("city", "city", Kind::City),
    field("buyer", "buyer_hash", Kind::Buyer),
    field("carrier", "carrier", Kind::Text),
    field("tracking_no", "tracking_no", Kind::Code),
    field("warehouse", "warehouse", Kind::Text),
    field("remark", "remark", Kind::Note),
    field("compensated", "", Kind::Money),
    field("compensated_at", "", Kind::Moment),
    field("coupon", "", Kind::Code),
];

/// Fields of a line. Those without a column of their own come last; what a line tells of its order
/// goes to the order.
pub const LINE: [Field; 26] = [
    field("quantity", "quantity", Kind::Count),
    field("price", "price_fen", Kind::Money),
    vital("paid", "paid_fen", Kind::Money),
    field("status", "status", Kind::Word(Vocabulary::Order)),
    field("shipped_at", "shipped_at", Kind::Moment),
    field("signed_at", "signed_at", Kind::Moment),
    field("completed_at", "completed_at", Kind::Moment),
    field("tracking_no", "tracking_no", Kind::Code),
    field("carrier", "carrier", Kind::Text),
    field("remark", "remark", Kind::Note),
    field("product_id", "", Kind::Code),
    field("product_name", "", Kind::Text),
    field("sku_code", "", Kind::Code),
    field("sku_name", "", Kind::Text),
    vital("created_at", "", Kind::Moment),
    field("paid_at", "", Kind::Moment),
    vital("order_paid", "", Kind::Money),
    field("freight", "", Kind::Money),
    field("province", "", Kind::Province),
    field("city", "", Kind::City),
    field("buyer", "", Kind::Buyer),
    field("warehouse", "", Kind::Text),
    field("compensated", "", Kind::Money),
    field("compensated_at", "", Kind::Moment),
    field("barcode", "", Kind::Code),
    field("coupon", "", Kind::Code),
];

/// Fields of a case. The reason and the time of application are written once.
pub const CASE: [Field; 24] = [
    field("line_no", "line_no", Kind::Code),
    field("product_id", "product_no", Kind::Code),
    field("product_name", "product_name", Kind::Text),
    field("sku_code", "sku_code", Kind::Code),
    field("kind", "kind", Kind::Word(Vocabulary::Kind)),
    field("status", "status", Kind::Word(Vocabulary::Case)),
    field("goods_status", "goods_status", Kind::Text),
    field("stage", "stage", Kind::Text),
    field("responsible", "responsible", Kind::Text),
    vital("refund", "refund_fen", Kind::Money),
    field("agreed_at", "agreed_at", Kind::Moment),
    field("returned_at", "returned_at", Kind::Moment),
    field("received_at", "received_at", Kind::Moment),
    field("refunded_at", "refunded_at", Kind::Moment),
    field("closed_at", "closed_at", Kind::Moment),
    field("deadline_at", "deadline_at", Kind::Moment),
    field("return_carrier", "return_carrier", Kind::Text),
    field("return_tracking_no", "return_tracking_no", Kind::Code),
    field("buyer_words", "buyer_words", Kind::Words),
    field("applied_estimated", "applied_estimated", Kind::Count),
    field("replaced", "replaced", Kind::Count),
    vital("applied_at", "", Kind::Moment),
    field("reason", "", Kind::Text),
    field("result", "", Kind::Text),
];

/// The fields of a grain.
pub fn of(grain: Grain) -> &'static [Field] {
    match grain {
        Grain::Order => &ORDER,
        Grain::Line => &LINE,
        Grain::Case => &CASE,
    }
}

/// Position of a field in its grain's list; every name asked for is in the list.
pub fn slot(grain: Grain, name: &str) -> usize {
    of(grain).iter().position(|field| field.name == name).expect("the field is in its grain's list")
}
