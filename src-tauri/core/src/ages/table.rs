//! A table of age bands, pasted or from a file: which column is which, by the words of its header.

use std::path::Path;

use pintui_store::Result;

use super::AgeRefused;
use super::typed::TypedAge;
use crate::intake::mapping::pasted::{self, Blanks};
use crate::intake::mapping::table::{self, Go};
use crate::platforms::folded;
use crate::privacy::{self, Class};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Span,
    Band,
    Orders,
    Buyers,
    Returned,
    Quality,
}

const SHARES: [&str; 6] = ["占比", "比例", "率", "%", "share", "rate"];
const BAND: [&str; 2] = ["年龄", "年齡"];
const SPAN: [&str; 8] = ["月份", "日期", "时间", "時間", "周期", "month", "period", "date"];
const QUALITY: [&str; 4] = ["品质退", "质量退", "品退", "quality"];
const RETURNED: [&str; 7] = ["退货", "退貨", "退款", "售后", "退", "return", "refund"];
const BUYERS: [&str; 6] = ["人数", "人數", "买家数", "買家數", "客户数", "buyers"];
const ORDERS: [&str; 6] = ["订单", "訂單", "单数", "單數", "笔数", "orders"];

/// The column that a name means; the order matters: a number of returned orders is one of returns before one of orders.
fn meant(name: &str) -> Option<Column> {
    let name = folded(name);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if (has(&BAND) || name.starts_with("age")) && !has(&["平均"]) {
        return Some(Column::Band);
    }
    if has(&SHARES) {
        return None;
    }
    [
        (Column::Span, has(&SPAN)),
        (Column::Quality, has(&QUALITY)),
        (Column::Returned, has(&RETURNED)),
        (Column::Buyers, has(&BUYERS)),
        (Column::Orders, has(&ORDERS)),
    ]
    .into_iter()
    .find_map(|(column, found)| found.then_some(column))
}

/// The columns of a header.
///
/// # Errors
/// `ages_of_persons`, `age_columns_missing`.
fn columns(header: &[String]) -> Result<Vec<Option<Column>>> {
    let columns: Vec<Option<Column>> = header.iter().map(|name| meant(name)).collect();
    let of_person = |name: &&String| {
        matches!(
            privacy::class_of_header(name),
            Some(Class::Receiver | Class::Phone | Class::Member | Class::IdNumber | Class::Email)
        )
    };
    let person = header.iter().zip(&columns).find(|(name, column)| column.is_none() && of_person(name));
    if let Some((column, _)) = person {
        return Err(AgeRefused::AgesOfPersons { column: column.clone() }.into());
    }
    let has = |column| columns.contains(&Some(column));
    if has(Column::Band) && (has(Column::Orders) || has(Column::Buyers)) {
        return Ok(columns);
    }
    Err(AgeRefused::AgeColumnsMissing { found: header.to_vec() }.into())
}

fn typed(cells: &[String], columns: &[Option<Column>], span: &str) -> TypedAge {
    let mut typed = TypedAge::default();
    for (cell, column) in cells.iter().zip(columns) {
        let place = match column {
            Some(Column::Span) => &mut typed.span,
            Some(Column::Band) => &mut typed.band,
            Some(Column::Orders) => &mut typed.orders,
            Some(Column::Buyers) => &mut typed.buyers,
            Some(Column::Returned) => &mut typed.returned,
            Some(Column::Quality) => &mut typed.quality,
            None => continue,
        };
        if place.is_empty() {
            place.clone_from(cell);
        }
    }
    if typed.span.is_empty() && !typed.is_blank() {
        span.clone_into(&mut typed.span);
    }
    typed
}

/// The rows of a pasted table; `span` stands for rows that tell none.
pub(super) fn pasted(text: &str, span: &str) -> Result<Vec<TypedAge>> {
    let lines = pasted::lines(text, Blanks::Stay);
    let Some((header, rows)) = lines.split_first() else { return Ok(Vec::new()) };
    let columns = columns(header)?;
    Ok(rows.iter().map(|cells| typed(cells, &columns, span)).filter(|row| !is_sum(row)).collect())
}

/// The rows of a file; `span` stands for rows that tell none.
pub(super) fn of_file(path: &Path, span: &str) -> Result<Vec<TypedAge>> {
    let mut table = table::open(path, None, None)?;
    let columns = columns(&table.header)?;
    let mut rows = Vec::new();
    table.each(|_, cells| {
        rows.push(typed(cells, &columns, span));
        Go::On
    })?;
    rows.retain(|row| !row.is_blank() && !is_sum(row));
    Ok(rows)
}

/// A row of sums counts every band twice.
fn is_sum(row: &TypedAge) -> bool {
    ["合计", "合計", "总计", "總計", "全部", "total"].contains(&folded(&row.band).as_str())
}
