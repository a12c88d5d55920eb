//! Reads a partner's sheet: order number, the results of the three steps, words, the name of a photo.

use std::path::Path;

use pintui_store::{At, Result};

use super::PartnerRefused;
use crate::checks::record::PointResult;
use crate::intake::mapping::table::{self, Go};
use crate::intake::moments;
use crate::intake::values::{self, Id};
use crate::platforms::folded;
use crate::privacy;

/// A row of the sheet.
pub(super) struct Row {
    /// Its number in the file.
    pub(super) number: u64,
    /// The order's number; none where the cell holds none, or a spreadsheet has spoilt it.
    pub(super) order_no: Option<String>,
    /// Appearance, function, gift; none where a cell cannot be read.
    pub(super) results: Option<[PointResult; 3]>,
    /// What the partner wrote.
    pub(super) note: String,
    /// Name of a photo that lies beside the sheet.
    pub(super) photo: Option<String>,
    /// When it was checked.
    pub(super) at: Option<At>,
}

impl Row {
    /// Whether one of the steps failed.
    pub(super) fn failed(&self) -> bool {
        self.results.is_some_and(|results| results.contains(&PointResult::Failed))
    }
}

const ORDER: [&str; 8] =
    ["订单编号", "订单号", "主订单编号", "平台单号", "訂單編號", "訂單號", "order_id", "order number"];
const STEPS: [[&str; 4]; 3] = [
    ["外观检测", "外观", "外觀", "appearance"],
    ["功能测试", "功能", "功能測試", "function"],
    ["赠品核验", "赠品", "贈品", "gift"],
];
const NOTE: [&str; 6] = ["说明", "备注", "问题", "說明", "備註", "note"];
const PHOTO: [&str; 5] = ["照片", "图片", "圖片", "photo", "picture"];
const TIME: [&str; 5] = ["质检时间", "质检日期", "时间", "時間", "checked_at"];

/// More letters than this are no word about a fault.
const LONGEST: usize = 40;

/// The file's name, and its rows.
pub(super) fn read(path: &Path) -> Result<(String, Vec<Row>)> {
    let mut table = table::open(path, None, None)?;
    let headers = table.headers();
    let order = headers.column(&ORDER);
    let steps = STEPS.map(|names| headers.column(&names));
    let [note, photo, time] = [&NOTE[..], &PHOTO, &TIME].map(|names| headers.column(names));
    let needed = [("订单号", order), ("外观", steps[0]), ("功能", steps[1]), ("赠品", steps[2])];
    let missing: Vec<String> =
        needed.into_iter().filter(|(_, at)| at.is_none()).map(|(name, _)| name.to_owned()).collect();
    if !missing.is_empty() {
        return Err(PartnerRefused::PartnerColumnsMissing { file: table.name, missing }.into());
    }
    let mut rows = Vec::new();
    table.each(|number, cells| {
        let cell = |at: Option<usize>| at.map(|at| cells[at].as_str()).unwrap_or_default();
        let [appearance, function, gift] = steps.map(|at| result(cell(at)));
        rows.push(Row {
            number,
            order_no: match values::id(cell(order)) {
                Id::Whole(id) => Some(id.to_owned()),
                Id::Rounded(_) | Id::Missing | Id::Damaged => None,
            },
            results: appearance.zip(function).zip(gift).map(|((one, two), three)| [one, two, three]),
            note: privacy::without_numbers(cell(note).trim(), |digits| digits.len() >= 7)
                .chars()
                .take(LONGEST)
                .collect(),
            photo: Some(cell(photo).trim().to_owned()).filter(|name| !name.is_empty()),
            at: moments::moment(cell(time)).value().and_then(|text| text.to_string().parse().ok()),
        });
        Go::On
    })?;
    Ok((table.name, rows))
}

/// What a partner writes for a result; a blank is no result.
fn result(cell: &str) -> Option<PointResult> {
    match folded(cell).as_str() {
        "合格" | "通过" | "通過" | "正常" | "良好" | "齐" | "齐全" | "齊全" | "是" | "√" | "✓" | "✔" | "ok"
        | "pass" | "passed" | "y" | "yes" => Some(PointResult::Passed),
        "不合格" | "不通过" | "不通過" | "异常" | "異常" | "缺" | "否" | "×" | "✗" | "x" | "ng" | "fail" | "failed"
        | "n" | "no" => Some(PointResult::Failed),
        "不适用" | "不適用" | "无" | "無" | "无此项" | "/" | "-" | "—" | "na" | "n/a" => {
            Some(PointResult::NotApplicable)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_read_in_a_partners_words_and_a_blank_is_none() {
        for (cell, wanted) in [
            ("合格", Some(PointResult::Passed)),
            (" OK ", Some(PointResult::Passed)),
            ("不合格", Some(PointResult::Failed)),
            ("N/A", Some(PointResult::NotApplicable)),
            ("", None),
            ("差不多", None),
        ] {
            assert_eq!(result(cell), wanted, "{cell}");
        }
    }
}
