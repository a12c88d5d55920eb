//! The rows of a table of chats, its columns known by their names.

use std::path::Path;

use pintui_store::{At, Result};

use super::ChatRefused;
use crate::intake::mapping::table::{self, Go};
use crate::intake::moments;
use crate::intake::values::{self, Id};
use crate::reviews::masked;

const ORDER: [&str; 9] =
    ["订单编号", "订单号", "主订单编号", "关联订单", "订单id", "訂單編號", "訂單號", "order_id", "order number"];
const CASE: [&str; 7] = ["售后单号", "退款编号", "售后编号", "退款单号", "售後單號", "case_id", "return id"];
const CHANNEL: [&str; 6] = ["渠道", "沟通方式", "来源", "方式", "channel", "source"];
const CLERK: [&str; 9] = ["客服工号", "客服", "接待", "子账号", "工号", "客服昵称", "clerk", "agent", "staff"];
const BEGAN: [&str; 8] =
    ["开始时间", "会话开始", "咨询时间", "接入时间", "首条消息时间", "開始時間", "started_at", "start"];
const ANSWERED: [&str; 6] = ["首次回复时间", "首次响应时间", "首响时间", "首次回覆時間", "answered_at", "first reply"];
const ENDED: [&str; 6] = ["结束时间", "会话结束", "关闭时间", "結束時間", "ended_at", "end"];
const TOPIC: [&str; 8] = ["会话主题", "主题", "咨询类型", "问题类型", "會話主題", "主題", "topic", "subject"];
const POINT: [&str; 6] = ["争议点", "争议", "分歧", "爭議點", "dispute", "point"];
const RESULT: [&str; 8] = ["处理结果", "解决状态", "结果", "是否解决", "處理結果", "結果", "result", "outcome"];
const NOTE: [&str; 9] = ["会话小结", "聊天摘要", "小结", "摘要", "备注", "會話小結", "摘要內容", "summary", "note"];

/// A chat, as its row tells it.
pub(super) struct Chat {
    pub(super) row: u64,
    pub(super) order_no: String,
    pub(super) case_no: String,
    pub(super) channel: &'static str,
    pub(super) staff: String,
    /// None where the cell is no time.
    pub(super) started: Option<At>,
    pub(super) answered: Option<At>,
    pub(super) ended: Option<At>,
    pub(super) topic: &'static str,
    pub(super) point: Option<String>,
    pub(super) result: Option<&'static str>,
    pub(super) note: Option<String>,
}

/// Reads a table of chats; answers its name too.
///
/// # Errors
/// `contact_columns_missing`.
pub(super) fn chats(path: &Path) -> Result<(String, Vec<Chat>)> {
    let mut table = table::open(path, None, None)?;
    let headers = table.headers();
    let all = [&ORDER[..], &CASE, &CHANNEL, &CLERK, &BEGAN, &ANSWERED, &ENDED, &TOPIC, &POINT, &RESULT, &NOTE];
    let [order, case, channel, clerk, began, answered, ended, topic, point, result, note] =
        all.map(|names| headers.column(names));
    let needed = [("order_no", order.or(case)), ("clerk", clerk), ("started_at", began)];
    let missing: Vec<String> =
        needed.into_iter().filter(|(_, at)| at.is_none()).map(|(name, _)| name.to_owned()).collect();
    if !missing.is_empty() {
        return Err(ChatRefused::ContactColumnsMissing { file: table.name, missing }.into());
    }
    let mut chats = Vec::new();
    table.each(|row, cells| {
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map(|cell| cell.trim()).unwrap_or_default();
        let at = |place| moments::moment(cell(place)).value().and_then(|at| at.parse::<At>().ok());
        let said = |place, most: usize| {
            let text: String = masked(cell(place)).chars().take(most).collect();
            (!matches!(text.trim(), "" | "-" | "—" | "无")).then_some(text)
        };
        chats.push(Chat {
            row,
            order_no: number(cell(order)),
            case_no: number(cell(case)),
            channel: channel_of(cell(channel)),
            staff: cell(clerk).chars().filter(|letter| !letter.is_control()).take(40).collect(),
            started: at(began),
            answered: at(answered),
            ended: at(ended),
            topic: topic_of(cell(topic)),
            point: said(point, 40),
            result: result_of(cell(result)),
            note: said(note, 5000),
        });
        Go::On
    })?;
    Ok((table.name, chats))
}

/// A whole number of an order or case; a damaged one joins nothing.
fn number(cell: &str) -> String {
    match values::id(cell) {
        Id::Whole(id) | Id::Rounded(id) => id.to_owned(),
        Id::Missing | Id::Damaged => String::new(),
    }
}

/// The first of these whose words a cell has.
fn told(cell: &str, words: &[(&'static str, &[&str])]) -> Option<&'static str> {
    let cell = cell.to_lowercase();
    words.iter().find(|(_, words)| words.iter().any(|word| cell.contains(word))).map(|(told, _)| *told)
}

fn channel_of(cell: &str) -> &'static str {
    let words: [(&str, &[&str]); 3] = [
        ("phone", &["电话", "電話", "phone", "call"]),
        ("mail", &["邮", "郵", "mail"]),
        ("case_form", &["留言", "退款单"]),
    ];
    told(cell, &words).unwrap_or("chat")
}

fn topic_of(cell: &str) -> &'static str {
    let words: [(&str, &[&str]); 7] = [
        ("complaint", &["投诉", "投訴", "complain"]),
        ("exchange", &["换货", "換貨", "换", "exchange"]),
        ("freight", &["运费", "運費", "邮费", "freight", "shipping fee"]),
        ("delay", &["延迟", "延遲", "物流", "催", "delay"]),
        ("progress", &["进度", "進度", "progress", "status"]),
        ("reason", &["原因", "质量", "品質", "reason"]),
        ("refund", &["退款", "退货", "退貨", "refund", "return"]),
    ];
    told(cell, &words).unwrap_or("other")
}

fn result_of(cell: &str) -> Option<&'static str> {
    let words: [(&str, &[&str]); 4] = [
        ("not_reached", &["未联系", "没联系", "無人", "无人", "未接", "not reached", "no answer"]),
        ("unsolved", &["未解决", "没解决", "未解決", "没谈拢", "否", "unsolved", "unresolved"]),
        ("promised", &["答应", "承诺", "跟进", "跟進", "待", "promised", "follow"]),
        ("solved", &["解决", "解決", "谈妥", "完成", "是", "solved", "resolved", "yes"]),
    ];
    told(cell, &words)
}
