//! A file of reviews comes in: CSV or a workbook, its columns known by their names.

use std::path::Path;

use pintui_store::{Book, Ending, Inserts, Operation, Result};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kept, ReviewRefused, Said, is_order, keep, masked};
use crate::door::{Call, Command, Whole};
use crate::intake::mapping::table::{self, Go};
use crate::intake::moments;
use crate::intake::values::{self, Id};
use crate::shops;

/// Shows what a file of reviews would bring. Nothing is written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewReviews {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file.
    pub file: String,
}

/// Takes a file of reviews.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportReviews {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file.
    pub file: String,
}

/// What a file of reviews brings.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReviewsRead {
    /// The operation, for taking it back; none for a preview.
    pub operation: Option<i64>,
    /// File name without the folder.
    pub file: String,
    /// Rows below the header; each is one of the next three.
    pub rows: i64,
    /// Reviews that are new.
    pub added: i64,
    /// Reviews that were there already.
    pub known: i64,
    /// Rows without a text.
    pub without_text: i64,
    /// Of the rows with a text, those whose order is in the book.
    pub matched: i64,
    /// Those whose order is not; they are kept and listed.
    pub unmatched: i64,
    /// The first texts, as they are kept.
    pub examples: Vec<String>,
}

impl Command for PreviewReviews {
    type Answer = ReviewsRead;
}
impl Command for ImportReviews {
    type Answer = ReviewsRead;
}

impl Whole for PreviewReviews {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ReviewsRead> {
        let (read, _) = take(book, call, "preview_reviews", &self.shop, &self.file, Ending::RollBack)?;
        Ok(read)
    }
}

impl Whole for ImportReviews {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ReviewsRead> {
        let (read, operation) = take(book, call, "import_reviews", &self.shop, &self.file, Ending::Commit)?;
        Ok(ReviewsRead { operation: Some(operation), ..read })
    }
}

const SHOWN: usize = 5;

fn take(
    book: &Book,
    call: &Call<'_>,
    name: &str,
    shop: &str,
    file: &str,
    ending: Ending,
) -> Result<(ReviewsRead, i64)> {
    let (file, rows) = rows(Path::new(file))?;
    let detail = serde_json::json!({ "shop": shop, "rows": rows.len() });
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: false };
    book.write_with(&operation, Inserts::Journaled, ending, |tx| {
        let shop = shops::must(tx, shop)?;
        let mut read = ReviewsRead {
            operation: None,
            rows: rows.len() as i64,
            added: 0,
            known: 0,
            without_text: 0,
            matched: 0,
            unmatched: 0,
            examples: rows.iter().filter(|row| !row.text.is_empty()).take(SHOWN).map(|row| masked(&row.text)).collect(),
            file: file.clone(),
        };
        for row in &rows {
            if row.text.is_empty() {
                read.without_text += 1;
                continue;
            }
            match keep(tx, shop.id, row, call.now)? {
                Kept::Added => read.added += 1,
                Kept::Known => read.known += 1,
            }
            if is_order(tx, shop.id, &row.order_no)? {
                read.matched += 1;
            } else {
                read.unmatched += 1;
            }
        }
        Ok(read)
    })
}

const ORDER: [&str; 8] =
    ["订单编号", "订单号", "主订单编号", "子订单编号", "订单id", "訂單編號", "order_id", "order number"];
const TEXT: [&str; 9] = ["评价内容", "评论内容", "评语", "初评内容", "评价", "评论", "評價內容", "review", "comment"];
const SCORE: [&str; 9] = ["评分", "星级", "打分", "评价等级", "商品评分", "评价类型", "評分", "rating", "score"];
const TIME: [&str; 7] = ["评价时间", "评论时间", "时间", "日期", "創建時間", "date", "created_at"];

fn rows(path: &Path) -> Result<(String, Vec<Said>)> {
    let mut table = table::open(path, None, None)?;
    let headers = table.headers();
    let [order, text, score, time] = [&ORDER[..], &TEXT, &SCORE, &TIME].map(|names| headers.column(names));
    let (Some(order), Some(text)) = (order, text) else {
        let missing = [("order_no", order), ("text", text)];
        let missing = missing.into_iter().filter(|(_, at)| at.is_none()).map(|(name, _)| name.to_owned()).collect();
        return Err(ReviewRefused::ReviewColumnsMissing { file: table.name, missing }.into());
    };
    let mut rows = Vec::new();
    table.each(|_, cells| {
        let cell = |at: Option<usize>| at.map(|at| cells[at].as_str()).unwrap_or_default();
        let order_no = match values::id(cell(Some(order))) {
            Id::Whole(id) | Id::Rounded(id) => id.to_owned(),
            // A damaged number joins nothing: the review is kept and listed without its order.
            Id::Missing | Id::Damaged => String::new(),
        };
        rows.push(Said {
            order_no,
            score: score_of(cell(score)),
            text: cell(Some(text)).to_owned(),
            written_at: moments::moment(cell(time)).value().map(|at| at.to_string()),
        });
        Go::On
    })?;
    Ok((table.name, rows))
}

/// `5`, `4星`, `好评`: a number from 1 to 5.
fn score_of(text: &str) -> Option<i64> {
    match text.trim() {
        "好评" | "好評" => Some(5),
        "中评" | "中評" => Some(3),
        "差评" | "差評" => Some(1),
        text => {
            let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
            let score = digits.parse::<f64>().ok()?.round() as i64;
            (1..=5).contains(&score).then_some(score)
        }
    }
}
