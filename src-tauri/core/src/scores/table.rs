//! A table of scores, pasted or from a file: which column is which, by the words of its header; without one the column of
//! days, then description, service and logistics in the order in which platforms show them.

use std::path::Path;

use pintui_store::{Day, Result};

use super::ScoreRefused;
use super::typed::TypedScore;
use crate::intake::mapping::pasted::{self, Blanks};
use crate::intake::mapping::table::{self, Go};
use crate::official::typed::day_of;
use crate::platforms::folded;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Day,
    Description,
    Service,
    Logistics,
    Ratings,
}

const DAY: [&str; 5] = ["日期", "时间", "時間", "date", "day"];
/// Columns that compare with others are no score of this shop.
const OTHERS: [&str; 9] = ["同行", "同業", "行业", "行業", "均值", "环比", "較", "较", "industry"];
const RATINGS: [&str; 8] = ["评价数", "评分数", "人数", "次数", "評價數", "人數", "ratings", "reviews"];
const LOGISTICS: [&str; 7] = ["物流", "发货", "發貨", "配送", "logistics", "shipping", "delivery"];
const SERVICE: [&str; 5] = ["服务", "服務", "客服", "态度", "service"];
const DESCRIPTION: [&str; 6] = ["描述", "宝贝", "寶貝", "商品", "description", "described"];

/// The column that a name means; the order matters: 物流服务 is logistics before it is service.
fn meant(name: &str) -> Option<Column> {
    let name = folded(name);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&OTHERS) {
        return None;
    }
    [
        (Column::Day, has(&DAY)),
        (Column::Ratings, has(&RATINGS)),
        (Column::Logistics, has(&LOGISTICS)),
        (Column::Service, has(&SERVICE)),
        (Column::Description, has(&DESCRIPTION)),
    ]
    .into_iter()
    .find_map(|(column, found)| found.then_some(column))
}

fn is_useful(columns: &[Option<Column>]) -> bool {
    let score =
        |column: &Option<Column>| matches!(column, Some(Column::Description | Column::Service | Column::Logistics));
    columns.contains(&Some(Column::Day)) && columns.iter().any(score)
}

fn typed(cells: &[String], columns: &[Option<Column>]) -> TypedScore {
    let mut typed = TypedScore::default();
    for (cell, column) in cells.iter().zip(columns) {
        let place = match column {
            Some(Column::Day) => &mut typed.day,
            Some(Column::Description) => &mut typed.description,
            Some(Column::Service) => &mut typed.service,
            Some(Column::Logistics) => &mut typed.logistics,
            Some(Column::Ratings) => &mut typed.ratings,
            None => continue,
        };
        if place.is_empty() {
            place.clone_from(cell);
        }
    }
    typed
}

/// The rows of a pasted table.
pub(super) fn pasted(text: &str, today: Day) -> Vec<TypedScore> {
    let mut lines = pasted::lines(text, Blanks::Part);
    let named: Vec<Option<Column>> =
        lines.first().map(|first| first.iter().map(|name| meant(name)).collect()).unwrap_or_default();
    let columns = if is_useful(&named) {
        lines.remove(0);
        named
    } else {
        in_order(&lines, today)
    };
    lines.iter().map(|cells| typed(cells, &columns)).collect()
}

/// Without a header: the day, and the others as they come.
fn in_order(lines: &[Vec<String>], today: Day) -> Vec<Option<Column>> {
    let width = lines.iter().map(Vec::len).max().unwrap_or(0);
    let is_day = |at: usize| {
        lines.iter().filter_map(|line| line.get(at)).any(|cell| {
            cell.contains(['-', '/', '年', '月'])
                && !matches!(day_of(cell, today), Err("day_unreadable" | "day_missing"))
        })
    };
    let day = (0..width).find(|at| is_day(*at)).unwrap_or(0);
    let mut rest = [Column::Description, Column::Service, Column::Logistics, Column::Ratings].into_iter();
    (0..width).map(|at| if at == day { Some(Column::Day) } else { rest.next() }).collect()
}

/// The rows of a file.
pub(super) fn of_file(path: &Path) -> Result<Vec<TypedScore>> {
    let mut table = table::open(path, None, None)?;
    let columns: Vec<Option<Column>> = table.header.iter().map(|name| meant(name)).collect();
    if !is_useful(&columns) {
        return Err(ScoreRefused::ScoreColumnsMissing { found: table.header.clone() }.into());
    }
    let mut rows = Vec::new();
    table.each(|_, cells| {
        rows.push(typed(cells, &columns));
        Go::On
    })?;
    // A moment of the day says no more than the day.
    for row in &mut rows {
        row.day = row.day.split([' ', 'T']).next().unwrap_or_default().to_owned();
    }
    Ok(rows)
}
