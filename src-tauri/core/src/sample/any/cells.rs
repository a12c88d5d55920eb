//! What each column of a format says of a line, or of a case.

use chrono::{NaiveDateTime, TimeDelta};

use super::quirk::{self, Quirk, Table};
use super::shop::{Line, Order, ReturnCase, Shop};
use crate::platforms::formats::{Column, Format};
use crate::platforms::statuses::{self, Vocabulary};

/// What every personal column says: a name, a phone and a street that a test can look for.
const PERSON: &str = "示小满 13900000123 虚构路8号";
/// Fields of an order that later rows of it leave blank where cells span the rows.
const ORDERS: [&str; 8] = ["created_at", "paid_at", "order_paid", "freight", "province", "city", "buyer", "warehouse"];

/// Where a row stands, which says what form its cells take.
struct Row<'a> {
    format: &'a Format,
    shop: &'a Shop,
    order: &'a Order,
    line: (usize, &'a Line),
    case: Option<&'a ReturnCase>,
    quirks: &'a [Quirk],
    number: usize,
}

pub(super) fn lines(format: &Format, shop: &Shop, quirks: &[Quirk]) -> Table {
    let mut table = vec![header(format)];
    for order in &shop.orders {
        let one = if format.given.contains_key("line_no") { 1 } else { order.lines.len() };
        for line in order.lines[..one].iter().enumerate() {
            // Where there is no column for pieces each has a row of its own.
            let pieces = if format.given.contains_key("quantity") { line.1.quantity } else { 1 };
            for piece in 0..pieces {
                let place = line.0 * 2 + usize::try_from(piece).unwrap_or_default();
                let row = Row { format, shop, order, line: (place, line.1), case: None, quirks, number: table.len() };
                table.push(row.cells());
            }
        }
    }
    table
}

pub(super) fn cases(format: &Format, shop: &Shop, quirks: &[Quirk]) -> Table {
    let mut table = vec![header(format)];
    for case in &shop.cases {
        let order = &shop.orders[case.order];
        let row =
            Row { format, shop, order, line: (0, &order.lines[0]), case: Some(case), quirks, number: table.len() };
        table.push(row.cells());
    }
    table
}

fn header(format: &Format) -> Vec<String> {
    let mut names: Vec<String> = format.columns.iter().map(|column| column.name.clone()).collect();
    names.dedup();
    names
}

impl Row<'_> {
    fn cells(&self) -> Vec<String> {
        let columns = &self.format.columns;
        let same = |one: &Column, next: &Column| one.name == next.name;
        columns.chunk_by(same).enumerate().map(|(at, parts)| self.cell(at, parts)).collect()
    }

    /// A form for a cell that suffers `quirk`.
    fn form(&self, quirk: Quirk, at: usize) -> Option<usize> {
        self.quirks.contains(&quirk).then_some(self.number + at)
    }

    fn cell(&self, at: usize, parts: &[Column]) -> String {
        let mut text = String::new();
        for part in parts {
            text += &self.value(at, part);
            if let Some(cut) = &part.cut {
                let end = [&cut.before, &cut.before_last].into_iter().find(|end| !end.is_empty());
                text += end.map_or("", String::as_str);
            }
        }
        match (text.is_empty(), parts[0].personal) {
            (true, true) if parts[0].field.is_none() => PERSON.to_owned(),
            (true, _) if parts[0].field.is_some() => quirk::blank(self.form(Quirk::Blanks, at)),
            _ => text,
        }
    }

    fn value(&self, at: usize, column: &Column) -> String {
        let Some(field) = column.field.as_deref().filter(|_| !column.stand_in) else { return String::new() };
        let spans = self.format.fill_down.iter().any(|name| name == field)
            || !self.format.fill_down.is_empty() && ORDERS.contains(&field);
        let merged = field == "order_no" && !self.format.fill_down.is_empty() && self.format.written.file == "xlsx";
        if (spans || merged) && self.line.0 > 0 {
            return String::new();
        }
        let (line, order) = (self.line.1, self.order);
        let example = column.cut.as_ref().map_or(&*column.example, |cut| cut.of(&column.example));
        // What is wrapped around a cell stands around the whole of it.
        let form = self.form(Quirk::Ids, at).filter(|_| column.cut.is_none());
        let id = |number: usize| quirk::id(&shaped(example, number, order.created), form);
        let one = if self.format.given.contains_key("quantity") { 1 } else { line.quantity };
        let mark = self.format.sold_in.as_deref().unwrap_or("CN¥");
        let money = |fen: i64| quirk::money(fen, mark, self.form(Quirk::Money, at));
        match field {
            "order_no" => id(order.number),
            "line_no" if example.len() < 4 => (self.line.0 + 1).to_string(),
            "line_no" => id(order.number * 10 + self.line.0),
            "case_no" => id(self.case.map_or(0, |case| case.number)),
            "product_id" => id(line.article.number),
            "tracking_no" | "return_tracking_no" if order.is_shipped() => shaped(example, order.number, order.created),
            "product_name" => line.article.title.to_owned(),
            "sku_code" => line.article.code.to_owned(),
            "sku_name" => line.article.kind.to_owned(),
            "quantity" => one.to_string(),
            "price" => money(line.article.price_fen),
            "paid" => money(line.article.price_fen * one),
            "order_paid" => money(order.paid_fen(self.format)),
            "freight" => money(order.freight_fen),
            "refund" => money(self.case.map_or(0, |_| line.paid_fen())),
            "province" if column.personal => format!("浙江省 杭州市 {PERSON}"),
            "province" => "浙江省".to_owned(),
            "city" => "杭州市".to_owned(),
            "buyer" => PERSON.to_owned(),
            "carrier" | "return_carrier" if order.is_shipped() => "示例快递".to_owned(),
            "reason" => self.case.map(|case| case.reason.clone()).unwrap_or_default(),
            "status" => match self.case {
                Some(case) => self.word(Vocabulary::Case, case.status),
                None => self.word(Vocabulary::Order, order.stage),
            },
            "kind" => self.word(Vocabulary::Kind, "return_refund"),
            name if name.ends_with("_at") => {
                let told = self.moment(name);
                told.map(|told| quirk::moment(told, &self.format.written.moments, self.form(Quirk::Dates, at)))
                    .unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    fn word(&self, vocabulary: Vocabulary, ours: &str) -> String {
        let words = statuses::words(&self.shop.platform, vocabulary);
        // A closed order of this shop was never paid: no word for it tells of money given back.
        let gave_back = |word: &str| ["退款", "efund", "eturn"].iter().any(|back| word.contains(back));
        let all = words.iter().filter(|(_, word)| *word == ours);
        let told = all.min_by_key(|(word, _)| vocabulary == Vocabulary::Order && gave_back(word));
        told.map(|(word, _)| (*word).to_owned()).unwrap_or_default()
    }

    fn moment(&self, field: &str) -> Option<NaiveDateTime> {
        let Some(case) = self.case else { return self.order.moment(field) };
        let hours = match field {
            "applied_at" => 0,
            "refunded_at" if case.status == "refunded" => 72,
            "closed_at" if case.status == "closed" => 48,
            _ => return None,
        };
        Some(case.applied + TimeDelta::hours(hours))
    }
}

impl Order {
    fn is_shipped(&self) -> bool {
        ["shipped", "completed"].contains(&self.stage)
    }

    /// A time of the order, where its state says that it has come.
    pub fn moment(&self, field: &str) -> Option<NaiveDateTime> {
        let hours = match field {
            "created_at" => 0,
            "paid_at" if !["unpaid", "closed"].contains(&self.stage) => 1,
            "shipped_at" if self.is_shipped() => 24,
            "signed_at" if self.stage == "completed" => 72,
            "completed_at" if self.stage == "completed" => 96,
            _ => return None,
        };
        Some(self.created + TimeDelta::hours(hours))
    }

    /// What the buyer paid for all of it, as far as the format has all of it in one row.
    pub fn paid_fen(&self, format: &Format) -> i64 {
        let one = if format.given.contains_key("line_no") { 1 } else { self.lines.len() };
        self.lines[..one].iter().map(Line::paid_fen).sum::<i64>() + self.freight_fen
    }
}

/// The `number`th id in the shape of an example: the day of the order where the example begins with one,
/// and its last digits counted up.
pub(super) fn shaped(example: &str, number: usize, created: NaiveDateTime) -> String {
    let (day, rest) = match example.split_at_checked(6) {
        Some((day, rest)) if rest.starts_with('-') && day.bytes().all(|b| b.is_ascii_digit()) => {
            (created.format("%y%m%d").to_string(), rest)
        }
        _ => (String::new(), example),
    };
    let end = rest.rfind(|c: char| c.is_ascii_digit()).map_or(rest.len(), |last| last + 1);
    let mut begin = rest[..end].rfind(|c: char| !c.is_ascii_digit()).map_or(0, |last| last + 1);
    begin = begin.max(end.saturating_sub(9));
    let counted = rest[begin..end].parse::<usize>().unwrap_or(0) + number * 10;
    format!("{day}{}{counted:0width$}{}", &rest[..begin], &rest[end..], width = end - begin)
}
