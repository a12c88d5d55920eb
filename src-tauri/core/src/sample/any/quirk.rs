//! What happens to exports on their way to us. None of it changes what a file says.

use crate::platforms::formats::{Column, Format};

/// One thing that has happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quirk {
    /// Rows with titles stand above the header.
    Titles,
    /// The row below the header explains the columns.
    Explanations,
    /// A row of totals and a footer in words end the file.
    Footer,
    /// The header stands once more among the rows.
    HeaderAgain,
    /// Columns stand in another sequence, with the shop's own among them.
    Columns,
    /// Headers carry blanks, tabs, line breaks and brackets of the other width.
    Headers,
    /// What is blank is written as `-`, `null`, `无` or stars.
    Blanks,
    /// Amounts with currencies, thousands and full-width digits.
    Money,
    /// Times in other forms.
    Dates,
    /// Ids in `="…"`, behind an apostrophe, with tabs.
    Ids,
    /// The lines of an order do not stand together.
    Spread,
    /// A row stands twice.
    Twice,
}

impl Quirk {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Titles,
        Self::Explanations,
        Self::Footer,
        Self::HeaderAgain,
        Self::Columns,
        Self::Headers,
        Self::Blanks,
        Self::Money,
        Self::Dates,
        Self::Ids,
        Self::Spread,
        Self::Twice,
    ];
}

/// A file as rows of cells.
pub(super) type Table = Vec<Vec<String>>;

/// What happens to the table as a whole; cells have suffered theirs when they were made.
pub(super) fn apply(format: &Format, quirks: &[Quirk], table: &mut Table) {
    let has = |quirk| quirks.contains(&quirk);
    let spans = !format.fill_down.is_empty();
    if has(Quirk::Spread) && !spans {
        spread(table);
    }
    if has(Quirk::Twice) && is_numbered(format) {
        table.push(table[1].clone());
    }
    if has(Quirk::Columns) {
        for row in table.iter_mut() {
            let middle = row.len() / 2;
            row.rotate_left(middle);
        }
        for (at, row) in table.iter_mut().enumerate() {
            let own = if at == 0 {
                ["毛利", "对账人", "备用1"].map(str::to_owned)
            } else {
                ["3".into(), "甲".into(), String::new()]
            };
            for (place, cell) in own.into_iter().enumerate() {
                row.insert(place * 3, cell);
            }
        }
    }
    let header = table[0].clone();
    if has(Quirk::Footer) {
        let filled = |text: &str| header.iter().map(|_| text.to_owned()).collect::<Vec<_>>();
        table.push(std::iter::once("合计".to_owned()).chain(header.iter().skip(1).map(|_| String::new())).collect());
        table.push(filled("以上数据仅供参考"));
    }
    if has(Quirk::HeaderAgain) {
        table.insert(1 + table.len() / 2, header.clone());
    }
    if has(Quirk::Headers) {
        for (at, name) in table[0].iter_mut().enumerate() {
            *name = match at % 4 {
                0 => format!("\t{name} "),
                1 => name.replace('(', "（").replace(')', "）"),
                2 => name.replace('（', " (").replace('）', ") ").replace('/', " / "),
                _ => format!("{name}\u{200b}"),
            };
        }
    }
    if has(Quirk::Explanations) {
        table.insert(
            1,
            header.iter().map(|name| format!("说明：{}", name.replace(|c: char| c.is_ascii_digit(), ""))).collect(),
        );
    }
    let titles = if has(Quirk::Titles) { 2 } else { format.written.header_row.saturating_sub(1) };
    for _ in 0..titles {
        table.insert(0, vec!["示例店 导出".to_owned()]);
    }
}

/// Whether a row is known again when it comes twice; elsewhere it is a second line that is alike.
fn is_numbered(format: &Format) -> bool {
    let own = |column: &Column| matches!(column.field.as_deref(), Some("line_no" | "case_no"));
    format.given.contains_key("line_no") || format.columns.iter().any(own)
}

/// Every other row goes to the end.
fn spread(table: &mut Table) {
    let rows: Table = table.drain(1..).collect();
    for first in [true, false] {
        table.extend(rows.iter().enumerate().filter(|(at, _)| (at % 2 == 0) == first).map(|(_, row)| row.clone()));
    }
}

/// An amount, in one of its spellings; `mark` names its currency.
pub(super) fn money(fen: i64, mark: &str, form: Option<usize>) -> String {
    let plain = format!("{}.{:02}", fen / 100, fen % 100);
    let thousands =
        || if fen >= 100_000 { format!("{},{}", fen / 100_000, &plain[plain.len() - 6..]) } else { plain.clone() };
    match form.map(|form| form % 7) {
        None => plain,
        Some(0) => format!("¥{plain}"),
        Some(1) => format!("￥{plain}"),
        Some(2) => format!("{plain}元"),
        Some(3) => format!("{mark}{}", thousands()),
        Some(4) => thousands(),
        Some(5) => plain
            .chars()
            .map(|c| if c == '.' { '．' } else { char::from_u32(c as u32 + 0xfee0).unwrap_or(c) })
            .collect(),
        Some(_) => format!(" {plain}\t"),
    }
}

/// A time, in one of its spellings; whole minutes survive them all.
pub(super) fn moment(at: chrono::NaiveDateTime, pattern: &str, form: Option<usize>) -> String {
    let usual = if pattern.is_empty() { "%Y-%m-%d %H:%M:%S" } else { pattern };
    let day_only = !usual.contains("%H");
    let pattern = match (form.map(|form| form % 6), day_only) {
        (None, _) => usual,
        (Some(0), false) => "%Y/%-m/%-d %H:%M",
        (Some(1), false) => "%Y年%-m月%-d日 %H:%M",
        (Some(2), false) => "%Y-%m-%dT%H:%M:%S+08:00",
        (Some(3), false) => "\t%Y-%m-%d %H:%M:%S\t",
        (Some(4), false) => "%d-%b-%Y %H:%M",
        (Some(0), true) => "%Y/%-m/%-d",
        (Some(1), true) => "%Y年%-m月%-d日",
        (Some(2), true) => "%Y%m%d",
        (Some(_), true) => "%Y-%m-%d",
        (Some(_), false) => return serial(at),
    };
    at.format(pattern).to_string()
}

fn serial(at: chrono::NaiveDateTime) -> String {
    let zero = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).expect("a date").and_time(chrono::NaiveTime::MIN);
    format!("{:.6}", (at - zero).num_seconds() as f64 / 86_400.0)
}

/// An id, in one of its wrappings.
pub(super) fn id(id: &str, form: Option<usize>) -> String {
    match form.map(|form| form % 4) {
        None => id.to_owned(),
        Some(0) => format!("=\"{id}\""),
        Some(1) => format!("'{id}"),
        Some(2) => format!("{id}\t"),
        Some(_) => format!("\t{id} "),
    }
}

/// Nothing, in one of its spellings.
pub(super) fn blank(form: Option<usize>) -> String {
    form.map_or("", |form| ["-", "--", "null", "无", "****", "N/A", "None", " "][form % 8]).to_owned()
}
